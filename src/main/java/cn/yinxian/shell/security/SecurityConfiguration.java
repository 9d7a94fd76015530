package cn.yinxian.shell.security;

import cn.yinxian.organisation.CurrentOfficials;
import jakarta.servlet.DispatcherType;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The doors of the house: sign-in, the authorisation matrix, default deny, headers. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    static final RequestMatcher STATIC_FILES = new OrRequestMatcher(
            file("/css/**"), file("/js/**"), file("/webjars/**"), file("/_static/**"), file("/icon*.svg"), file("/favicon.ico"));

    /** No inline script or style anywhere; {@code data:} pictures are Bootstrap's own icons. */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final String PERMISSIONS_POLICY =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), display-capture=()";

    private static RequestMatcher file(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, pattern);
    }

    @Bean
    AuthorisationMatrix authorisationMatrix() throws IOException {
        return new AuthorisationMatrix(new ClassPathResource("authorisation-matrix.csv"));
    }

    @Bean
    SecurityFilterChain doors(
            HttpSecurity http, MatrixAuthorization matrix, AuthorisationMatrix routes, Denials denials, SignInEntry entry, CurrentOfficials officials) {
        return http.authorizeHttpRequests(requests -> requests
                        .dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(STATIC_FILES)
                        .permitAll()
                        .anyRequest()
                        .access(matrix))
                .formLogin(form -> form.loginPage(SignInEntry.SIGN_IN).defaultSuccessUrl("/").failureUrl("/sign-in?failed"))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out").deleteCookies("JSESSIONID"))
                .requestCache(cache -> cache.requestCache(pagesOnly(routes)))
                .exceptionHandling(errors -> errors.authenticationEntryPoint(entry).accessDeniedHandler(denials))
                .addFilterBefore(new PasswordFirst(officials), AuthorizationFilter.class)
                .headers(SecurityConfiguration::harden)
                .httpBasic(basic -> basic.disable())
                .rememberMe(remember -> remember.disable())
                .build();
    }

    private static void harden(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS_POLICY))
                .frameOptions(frames -> frames.deny());
    }

    /** After signing in one returns to the page first asked for: a known page, never a fragment. */
    private static HttpSessionRequestCache pagesOnly(AuthorisationMatrix routes) {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(request -> HttpMethod.GET.matches(request.getMethod())
                && !SignInEntry.isFragment(request)
                && routes.ruleFor("GET", MatrixAuthorization.pathOf(request)).isPresent());
        return cache;
    }
}
