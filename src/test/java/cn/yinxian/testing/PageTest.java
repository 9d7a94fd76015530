package cn.yinxian.testing;

import cn.yinxian.notification.Notices;
import cn.yinxian.shell.OneLook;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.mockito.Mockito;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AliasFor;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;

/**
 * One controller behind the real doors, frame and templates, without a database. Its use cases are mocked with
 * {@code @MockitoBean}; {@link TestOfficials} says who is signed in.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WebMvcTest
@AutoConfigureMockMvc
@Import({TestOfficials.class, PageTest.Shell.class})
public @interface PageTest {

    @AliasFor(annotation = WebMvcTest.class, attribute = "controllers")
    Class<?>[] value() default {};

    /** The frame and the doors. */
    @ComponentScan(basePackages = {"cn.yinxian.shell.web", "cn.yinxian.shell.security"},
            useDefaultFilters = false,
            includeFilters = @ComponentScan.Filter(Component.class),
            excludeFilters = @ComponentScan.Filter({
                org.springframework.stereotype.Controller.class, org.springframework.boot.test.context.TestConfiguration.class}))
    class Shell {

        @Bean
        Notices testNotices() {
            return Mockito.mock(Notices.class);
        }

        @Bean
        OneLook testOneLook() {
            return Mockito.mock(OneLook.class);
        }
    }
}
