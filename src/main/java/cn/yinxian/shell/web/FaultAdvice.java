package cn.yinxian.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Whatever a controller did not answer itself gets an error page. */
@ControllerAdvice
class FaultAdvice {

    private final ErrorPages pages;

    FaultAdvice(ErrorPages pages) {
        this.pages = pages;
    }

    /** Null if the answer is already on its way: then nothing can be said any more. */
    @ExceptionHandler
    @Nullable ModelAndView failed(Exception fault, HttpServletRequest request, HttpServletResponse response) {
        return response.isCommitted() ? null : pages.page(request, Faults.statusOf(fault), fault);
    }
}
