package cn.yinxian.renewal.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.renewal.usecase.RenewalFacts;
import cn.yinxian.renewal.usecase.RenewalQueries;
import cn.yinxian.workflow.TaskPages;
import cn.yinxian.workflow.TaskRef;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

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

    /** Puts {@code head}, {@code file}, {@code next} and {@code view} into the model; gives the renewal as it is now. */
    RenewalFacts show(TaskRef ref, CurrentOfficial me, Model model) {
        var task = tasks.show(ref, me, model);
        var facts = queries.facts(task.caseNumber());
        model.addAttribute("view", views.of(facts));
        return facts;
    }
}
