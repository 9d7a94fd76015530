package cn.yinxian.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads forms forgivingly, makes a page in one look at the database, and holds it back until it is whole. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private static final int WHOLE_PAGE = 128 * 1024;

    private final PageLook look;

    WebConfiguration(PageLook look) {
        this.look = look;
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addFormatter(new ForgivingDates());
        registry.addFormatter(new ForgivingNumbers());
    }

    /** A page that breaks while it is written can still be replaced by an error page as long as nothing has left the house. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(look);
        registry.addInterceptor(new HandlerInterceptor() {
            @Override
            public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                if (!response.isCommitted() && response.getBufferSize() < WHOLE_PAGE) {
                    response.setBufferSize(WHOLE_PAGE);
                }
                return true;
            }
        });
    }
}
