package cn.yinxian.formation.web;

import cn.yinxian.deadline.Deadlines;
import cn.yinxian.formation.usecase.FormationFacts;
import cn.yinxian.formation.usecase.FormationQueries;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.CaseView;
import cn.yinxian.workflow.CaseViews;
import cn.yinxian.workflow.Cases;
import cn.yinxian.workflow.OpenTasks;
import cn.yinxian.workflow.TaskHead;
import cn.yinxian.workflow.TaskRef;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills what every task page of an application shows: the task's head, the application, the case so far. */
@Component
class FormationTaskPages {

    private final OpenTasks tasks;
    private final Cases cases;
    private final CaseViews caseViews;
    private final FormationQueries queries;
    private final FormationViews views;
    private final Deadlines deadlines;

    FormationTaskPages(
            OpenTasks tasks,
            Cases cases,
            CaseViews caseViews,
            FormationQueries queries,
            FormationViews views,
            Deadlines deadlines) {
        this.tasks = tasks;
        this.cases = cases;
        this.caseViews = caseViews;
        this.queries = queries;
        this.views = views;
        this.deadlines = deadlines;
    }

    /** Puts {@code head}, {@code file}, {@code view} and {@code next} into the model; gives the application as it is now. */
    FormationFacts show(TaskRef ref, CurrentOfficial me, Model model) {
        var task = tasks.open(ref, me);
        var file = caseViews.of(cases.require(task.caseNumber(), me));
        var facts = queries.facts(task.caseNumber());
        model.addAttribute("head", TaskHead.of(task, deadlines.light(task.dueAt(), false)));
        model.addAttribute("file", file);
        model.addAttribute("view", views.of(facts, queries.assessment(task.caseNumber())));
        model.addAttribute("next", next(file));
        return facts;
    }

    /** "办完后交给…": the first step ahead and who gets it. */
    private static String next(CaseView file) {
        return file.steps().stream()
                .filter(step -> step.state().equals("ahead"))
                .findFirst()
                .map(step -> step.detail().isEmpty()
                        ? "办完后进入：" + step.name()
                        : "办完后交给：" + step.detail() + "（" + step.name() + "）")
                .orElse("办完后本办件办结。");
    }
}
