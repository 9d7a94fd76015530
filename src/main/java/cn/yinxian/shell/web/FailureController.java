package cn.yinxian.shell.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Serves what failed outside a controller: denied routes, rejected addresses, bodies too large, pages that broke while being written. */
@Controller
class FailureController implements ErrorController {

    private final ErrorPages pages;

    FailureController(ErrorPages pages) {
        this.pages = pages;
    }

    @RequestMapping("/error")
    ModelAndView failed(HttpServletRequest request) {
        var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var fault = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return pages.page(request, status == null ? 404 : status, fault);
    }
}
