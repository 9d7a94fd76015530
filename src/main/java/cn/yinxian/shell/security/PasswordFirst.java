package cn.yinxian.shell.security;

import cn.yinxian.organisation.CurrentOfficials;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever must change the password finds nothing else open before that is done. */
class PasswordFirst extends OncePerRequestFilter {

    static final String PASSWORD = "/account/password";
    private static final Set<String> OPEN = Set.of(PASSWORD, "/view", "/session", SignInEntry.SIGN_IN);

    private final CurrentOfficials officials;

    PasswordFirst(CurrentOfficials officials) {
        this.officials = officials;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return OPEN.contains(MatrixAuthorization.pathOf(request).value()) || SecurityConfiguration.STATIC_FILES.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!officials.mustChangePassword(SecurityContextHolder.getContext().getAuthentication())) {
            chain.doFilter(request, response);
        } else if (SignInEntry.isFragment(request)) {
            response.setHeader("HX-Redirect", PASSWORD);
        } else {
            response.sendRedirect(PASSWORD);
        }
    }
}
