package cn.yinxian.shell.web;

import cn.yinxian.shell.security.AuthorisationMatrix;
import java.io.IOException;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.io.ClassPathResource;

/** Opens the sample pages, which the real matrix does not know. */
@TestConfiguration(proxyBeanMethods = false)
class SampleRoutes {

    @Bean
    @Primary
    AuthorisationMatrix sampleMatrix() throws IOException {
        return new AuthorisationMatrix(new ClassPathResource("sample-matrix.csv"));
    }
}
