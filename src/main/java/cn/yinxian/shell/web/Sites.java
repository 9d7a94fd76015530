package cn.yinxian.shell.web;

import cn.yinxian.notification.Notices;
import cn.yinxian.organisation.ChineseDays;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.CurrentOfficials;
import cn.yinxian.shell.web.Site.Csrf;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Puts together the frame of a page for whoever asks. */
@Component
class Sites {

    private final CurrentOfficials officials;
    private final Notices notices;
    private final Navigation navigation;
    private final Assets assets;

    Sites(CurrentOfficials officials, Notices notices, Navigation navigation, Assets assets) {
        this.officials = officials;
        this.notices = notices;
        this.navigation = navigation;
        this.assets = assets;
    }

    Site of(HttpServletRequest request) {
        return build(request, officials.of(SecurityContextHolder.getContext().getAuthentication()));
    }

    /** For an error page: if even the frame cannot be read, the page comes without name and navigation. */
    Site evenIfBroken(HttpServletRequest request) {
        try {
            return of(request);
        } catch (RuntimeException broken) {
            return build(request, Optional.empty());
        }
    }

    private Site build(HttpServletRequest request, Optional<CurrentOfficial> official) {
        var size = TextSize.of(request);
        String here = pathOf(request);
        return new Site(
                size.word(),
                size.isElder(),
                csrf(request),
                official.map(navigation::me).orElse(null),
                official.map(me -> navigation.of(me, here)).orElse(List.of()),
                official.map(notices::unreadOf).orElse(0),
                official.map(Sites::absences).orElse(List.of()),
                here,
                request.getServletContext().getSessionTimeout() * 60L,
                assets.addresses());
    }

    private static List<String> absences(CurrentOfficial me) {
        return me.standIns().stream()
                .map(one -> "您已委托%s代理%s，%s。".formatted(one.name(), one.matters().isEmpty() ? "全部事项" : "部分事项", ChineseDays.of(one.period())))
                .toList();
    }

    private static Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Csrf(token.getParameterName(), token.getHeaderName(), token.getToken())
                : new Csrf("_csrf", "X-CSRF-TOKEN", "");
    }

    /** Path and query as the person sees them, also on an error page. */
    private static String pathOf(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (failed != null) {
            return failed.toString();
        }
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null || !request.getMethod().equals("GET") ? "" : "?" + query);
    }
}
