package cn.yinxian.shell.security;

import io.github.wimdeblauwe.htmx.spring.boot.security.HxRefreshHeaderAuthenticationEntryPoint;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Sends who is not signed in to the sign-in page; an htmx request reloads its page instead, lest sign-in lands in a fragment. */
@Component
class SignInEntry implements AuthenticationEntryPoint {

    static final String SIGN_IN = "/sign-in";

    private final AuthenticationEntryPoint page = new LoginUrlAuthenticationEntryPoint(SIGN_IN);
    private final AuthenticationEntryPoint fragment = new HxRefreshHeaderAuthenticationEntryPoint();

    static boolean isFragment(HttpServletRequest request) {
        return "true".equals(request.getHeader("HX-Request"));
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException needed)
            throws IOException, ServletException {
        (isFragment(request) ? fragment : page).commence(request, response, needed);
    }
}
