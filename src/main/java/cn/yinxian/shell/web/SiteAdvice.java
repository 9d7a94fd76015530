package cn.yinxian.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Gives every page its frame. A route that says it produces something else, such as the calendar a phone reads by itself,
 * has none: its token would begin a session.
 */
@ControllerAdvice
class SiteAdvice {

    private final Sites sites;

    SiteAdvice(Sites sites) {
        this.sites = sites;
    }

    @ModelAttribute("site")
    @Nullable Site site(HttpServletRequest request) {
        return isPage(request) ? sites.of(request) : null;
    }

    private static boolean isPage(HttpServletRequest request) {
        return !(request.getAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE) instanceof Collection<?> types)
                || types.contains(MediaType.TEXT_HTML);
    }
}
