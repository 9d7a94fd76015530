package cn.yinxian.workflow.passing.web;

import cn.yinxian.deadline.Deadlines;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.CaseViews;
import cn.yinxian.workflow.Cases;
import cn.yinxian.workflow.TaskHead;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.passing.AskedOfMe;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The pages of those who were asked to do something on another's task: what is asked, and the case so far. */
@Component
class ErrandPages {

    private final AskedOfMe asked;
    private final Cases cases;
    private final CaseViews views;
    private final Deadlines deadlines;

    ErrandPages(AskedOfMe asked, Cases cases, CaseViews views, Deadlines deadlines) {
        this.asked = asked;
        this.cases = cases;
        this.views = views;
        this.deadlines = deadlines;
    }

    /** Puts {@code asked}, {@code head} and {@code file} into the model. */
    void show(TaskRef ref, boolean signing, CurrentOfficial me, Model model) {
        var errand = asked.of(ref, signing, me);
        var task = errand.task();
        model.addAttribute("asked", errand);
        model.addAttribute("head", TaskHead.of(task, deadlines.light(task.dueAt(), false)));
        model.addAttribute("file", views.of(cases.require(task.caseNumber(), me)));
    }
}
