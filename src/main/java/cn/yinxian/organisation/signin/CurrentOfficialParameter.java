package cn.yinxian.organisation.signin;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.CurrentOfficials;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controllers the acting official; nobody signed in (any more) ends at the sign-in page. */
@Component
class CurrentOfficialParameter implements HandlerMethodArgumentResolver {

    private final CurrentOfficials officials;

    CurrentOfficialParameter(CurrentOfficials officials) {
        this.officials = officials;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == CurrentOfficial.class;
    }

    @Override
    public CurrentOfficial resolveArgument(
            MethodParameter parameter, @Nullable ModelAndViewContainer container, NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return officials.of(SecurityContextHolder.getContext().getAuthentication())
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("请重新登录"));
    }
}
