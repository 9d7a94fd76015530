package cn.yinxian.inbox.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Who has done a task, or one of its parts, comes back to the list as it was left; no controller needs to know. */
class BackKeeper implements HandlerInterceptor {

    private static final String TASKS = "/tasks/";
    private static final String TO_THE_LIST = "redirect:/inbox";
    private static final String TO_A_TASK = "redirect:" + TASKS;

    static boolean isTask(HttpServletRequest request) {
        return request.getRequestURI().startsWith(TASKS);
    }

    @Override
    public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView answer) {
        String view = answer == null ? null : answer.getViewName();
        var back = view == null ? null : Back.of(request);
        if (back == null) {
            return;
        }
        if (view.equals(TO_THE_LIST)) {
            answer.setViewName("redirect:" + back.done());
        } else if (view.startsWith(TO_A_TASK) && !view.contains("#")) {
            answer.setViewName(back.on(view));
        }
    }
}
