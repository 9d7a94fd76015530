package cn.yinxian.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its frame. */
@ControllerAdvice
class SiteAdvice {

    private final Sites sites;

    SiteAdvice(Sites sites) {
        this.sites = sites;
    }

    @ModelAttribute("site")
    Site site(HttpServletRequest request) {
        return sites.of(request);
    }
}
