package cn.yinxian.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.CurrentOfficials;
import cn.yinxian.organisation.Post;
import cn.yinxian.organisation.Role;
import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.OfficialId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Officials for page tests, without a database: the test's own record is the signed-in person. Whoever signed in by
 * password, in a test of the whole program, is read as ever.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestOfficials {

    /** Signed in with a post of each role at a unit called 向阳区民政局. */
    public static RequestPostProcessor signedInAs(Role... roles) {
        var posts = Arrays.stream(roles)
                .map(role -> new Post(role, "440305017", "向阳区民政局", "/440300/440305/440305017/", DateRange.since(LocalDate.of(2020, 1, 1)), null))
                .toList();
        return signedIn(new CurrentOfficial(OfficialId.of("tester"), "测试员", posts));
    }

    public static RequestPostProcessor signedIn(CurrentOfficial official) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(official, null, List.of()));
    }

    private static Optional<CurrentOfficial> behind(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof CurrentOfficial official
                ? Optional.of(official)
                : Optional.empty();
    }

    @Bean
    @Primary
    CurrentOfficials testCurrentOfficials(ObjectProvider<CurrentOfficials> all) {
        return new CurrentOfficials() {
            @Override
            public Optional<CurrentOfficial> of(@Nullable Authentication authentication) {
                return behind(authentication).or(() -> real().flatMap(officials -> officials.of(authentication)));
            }

            @Override
            public boolean mustChangePassword(@Nullable Authentication authentication) {
                return behind(authentication).filter(me -> me.id().value().startsWith("new")).isPresent()
                        || real().filter(officials -> officials.mustChangePassword(authentication)).isPresent();
            }

            private Optional<CurrentOfficials> real() {
                return all.stream().filter(officials -> officials != this).findFirst();
            }
        };
    }

    @Bean
    WebMvcConfigurer testOfficialArgument(ObjectProvider<CurrentOfficials> officials) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(0, new OfficialArgument(officials));
            }
        };
    }

    private record OfficialArgument(ObjectProvider<CurrentOfficials> officials) implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == CurrentOfficial.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer model,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            return officials.getObject().of((Authentication) request.getUserPrincipal()).orElseThrow();
        }
    }
}
