package cn.yinxian.inbox.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells task pages from which list they were opened: the model attribute {@code back}. */
@ControllerAdvice
class BackAdvice {

    @ModelAttribute("back")
    @Nullable Back back(HttpServletRequest request) {
        return BackKeeper.isTask(request) ? Back.of(request) : null;
    }
}
