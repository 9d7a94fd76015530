package cn.yinxian.organisation.signin;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class CurrentOfficialWebConfiguration implements WebMvcConfigurer {

    private final CurrentOfficialParameter parameter;

    CurrentOfficialWebConfiguration(CurrentOfficialParameter parameter) {
        this.parameter = parameter;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(parameter);
    }
}
