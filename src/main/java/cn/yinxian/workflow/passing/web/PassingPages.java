package cn.yinxian.workflow.passing.web;

import cn.yinxian.deadline.Deadlines;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.Cases;
import cn.yinxian.workflow.OpenTask;
import cn.yinxian.workflow.OpenTasks;
import cn.yinxian.workflow.TaskHead;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.TaskVerb;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of all these verbs show: the task's head, the case it belongs to, and why the verb is closed, if it is. */
@Component
class PassingPages {

    private final OpenTasks tasks;
    private final Cases cases;
    private final Deadlines deadlines;

    PassingPages(OpenTasks tasks, Cases cases, Deadlines deadlines) {
        this.tasks = tasks;
        this.cases = cases;
        this.deadlines = deadlines;
    }

    /** Puts {@code head}, {@code title} and {@code closed} into the model; nothing is taken by looking. */
    OpenTask show(TaskRef ref, TaskVerb verb, CurrentOfficial me, Model model) {
        var task = tasks.open(ref, me);
        model.addAttribute("head", TaskHead.of(task, deadlines.light(task.dueAt(), false)));
        model.addAttribute("title", cases.require(task.caseNumber(), me).title());
        model.addAttribute("closed", verb.whyNot(task).orElse(""));
        return task;
    }
}
