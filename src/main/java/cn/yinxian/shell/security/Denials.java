package cn.yinxian.shell.security;

import cn.yinxian.organisation.CurrentOfficials;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * Says no: to a form without a valid token, to a session whose account was closed (signs it out), to an unknown route
 * (404) or method (405), and else to a person without the role (403).
 */
@Component
class Denials implements AccessDeniedHandler {

    private final AuthorisationMatrix matrix;
    private final CurrentOfficials officials;
    private final SignInEntry entry;

    Denials(AuthorisationMatrix matrix, CurrentOfficials officials, SignInEntry entry) {
        this.matrix = matrix;
        this.officials = officials;
        this.entry = entry;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (denied instanceof CsrfException) {
            request.setAttribute(ExpiredForm.class.getName(), ExpiredForm.EXPIRED);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (officials.of(authentication).isEmpty()) {
            new SecurityContextLogoutHandler().logout(request, response, authentication);
            entry.commence(request, response, new InsufficientAuthenticationException("signed out", denied));
            return;
        }
        response.sendError(statusFor(request));
    }

    private int statusFor(HttpServletRequest request) {
        var path = MatrixAuthorization.pathOf(request);
        if (matrix.ruleFor(request.getMethod(), path).isPresent()) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        return matrix.knows(path) ? HttpServletResponse.SC_METHOD_NOT_ALLOWED : HttpServletResponse.SC_NOT_FOUND;
    }
}
