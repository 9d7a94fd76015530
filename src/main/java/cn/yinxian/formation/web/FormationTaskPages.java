package cn.yinxian.formation.web;

import cn.yinxian.formation.usecase.FormationFacts;
import cn.yinxian.formation.usecase.FormationQueries;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.TaskPages;
import cn.yinxian.workflow.TaskRef;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills what every task page of an application shows. */
@Component
class FormationTaskPages {

    private final TaskPages tasks;
    private final FormationQueries queries;
    private final FormationViews views;

    FormationTaskPages(TaskPages tasks, FormationQueries queries, FormationViews views) {
        this.tasks = tasks;
        this.queries = queries;
        this.views = views;
    }

    /** Puts {@code head}, {@code file}, {@code next} and {@code view} into the model; gives the application as it is now. */
    FormationFacts show(TaskRef ref, CurrentOfficial me, Model model) {
        var task = tasks.show(ref, me, model);
        var facts = queries.facts(task.caseNumber());
        model.addAttribute("view", views.of(facts, queries.assessment(task.caseNumber())));
        return facts;
    }
}
