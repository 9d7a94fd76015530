package cn.yinxian.renewal.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.renewal.usecase.RenewalFacts;
import cn.yinxian.renewal.usecase.RenewalQueries;
import cn.yinxian.workflow.TaskPages;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.HandlerMapping;

/** Fills what every task page of a renewal shows. */
@Component
class RenewalTaskPages {

    private final TaskPages tasks;
    private final RenewalQueries queries;
    private final RenewalViews views;

    RenewalTaskPages(TaskPages tasks, RenewalQueries queries, RenewalViews views) {
        this.tasks = tasks;
        this.queries = queries;
        this.views = views;
    }

    /** Last part of the route that was asked for, however its letters are escaped in the address. */
    static String page(HttpServletRequest request) {
        String route = Objects.requireNonNull((String) request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        return route.substring(route.lastIndexOf('/') + 1);
    }

    /** Puts {@code head}, {@code file}, {@code next} and {@code view} into the model; gives the renewal as it is now. */
    RenewalFacts show(TaskRef ref, CurrentOfficial me, Model model) {
        var task = tasks.show(ref, me, model);
        var facts = queries.facts(task.caseNumber());
        model.addAttribute("view", views.of(facts));
        return facts;
    }
}
