package cn.yinxian.inbox.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * The list from which a task was opened; its page leads back there, and so does the act that ends it. Made of nothing but
 * the known parameters of that list, so it leads nowhere else.
 *
 * @param query what goes with the task's forms
 * @param href of the list
 */
public record Back(String query, String href) {

    static final String PARAMETER = "back";

    private static final String LIST = "/inbox";
    private static final int LONGEST = 2_000;

    static @Nullable Back of(HttpServletRequest request) {
        String given = request.getParameter(PARAMETER);
        return given == null || given.length() > LONGEST ? null : to(FilterForm.parse(given));
    }

    static Back to(FilterForm asked) {
        return new Back(asked.query(), asked.opening(null).address(LIST));
    }

    /** The list once the task is done, which knows what comes next. */
    String done() {
        return query.isEmpty() ? LIST : LIST + "?" + query;
    }

    /** The same address of a task, leading back to this list. */
    String on(String taskPath) {
        return query.isEmpty() ? taskPath : taskPath + (taskPath.contains("?") ? "&" : "?") + PARAMETER + "=" + FilterForm.encoded(query);
    }
}
