package cn.yinxian.selection.round.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.round.model.RoundSheet;
import cn.yinxian.selection.round.usecase.RoundQueries;
import cn.yinxian.workflow.TaskPages;
import cn.yinxian.workflow.TaskRef;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills what every task page of a round shows. */
@Component
class RoundTaskPages {

    private final TaskPages tasks;
    private final RoundQueries queries;
    private final RoundViews views;

    RoundTaskPages(TaskPages tasks, RoundQueries queries, RoundViews views) {
        this.tasks = tasks;
        this.queries = queries;
        this.views = views;
    }

    /** Puts {@code view} into the model, and what every task page shows; gives the round as it is now. */
    RoundSheet show(TaskRef ref, CurrentOfficial me, Model model) {
        var number = tasks.show(ref, me, model).caseNumber();
        model.addAttribute("view", views.of(number));
        return queries.facts(number).sheet();
    }
}
