package cn.yinxian.shell.security;

import cn.yinxian.organisation.CurrentOfficials;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.springframework.http.server.PathContainer;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ServletRequestPathUtils;

/** Opens a route to whom the matrix names, by the posts held at this moment: a revoked post ends at once. */
@Component
class MatrixAuthorization implements AuthorizationManager<RequestAuthorizationContext> {

    private final AuthorisationMatrix matrix;
    private final CurrentOfficials officials;

    MatrixAuthorization(AuthorisationMatrix matrix, CurrentOfficials officials) {
        this.matrix = matrix;
        this.officials = officials;
    }

    @Override
    public AuthorizationResult authorize(Supplier<? extends Authentication> authentication, RequestAuthorizationContext context) {
        var request = context.getRequest();
        return new AuthorizationDecision(matrix.ruleFor(request.getMethod(), pathOf(request))
                .filter(rule -> rule.isPublic() || officials.of(authentication.get()).filter(rule::admits).isPresent())
                .isPresent());
    }

    static PathContainer pathOf(HttpServletRequest request) {
        return ServletRequestPathUtils.parse(request).pathWithinApplication();
    }
}
