package cn.yinxian.workflow.passing.web;

import cn.yinxian.deadline.Deadlines;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.Cases;
import cn.yinxian.workflow.OpenTask;
import cn.yinxian.workflow.OpenTasks;
import cn.yinxian.workflow.TaskHead;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.TaskVerb;
import cn.yinxian.workflow.passing.Receivers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of all these verbs show: the task's head, the case it belongs to, and why the verb is closed, if it is. */
@Component
class PassingPages {

    private final OpenTasks tasks;
    private final Cases cases;
    private final Deadlines deadlines;
    private final Receivers receivers;

    PassingPages(OpenTasks tasks, Cases cases, Deadlines deadlines, Receivers receivers) {
        this.tasks = tasks;
        this.cases = cases;
        this.deadlines = deadlines;
        this.receivers = receivers;
    }

    /** Puts {@code head}, {@code title} and {@code closed} into the model; nothing is taken by looking. */
    OpenTask show(TaskRef ref, TaskVerb verb, CurrentOfficial me, Model model) {
        var task = tasks.open(ref, me);
        model.addAttribute("head", TaskHead.of(task, deadlines.light(task.dueAt(), false)));
        model.addAttribute("title", cases.require(task.caseNumber(), me).title());
        model.addAttribute("closed", verb.whyNot(task).orElse(""));
        return task;
    }

    /** {@link #show}, with the people who may be chosen as {@code choice}, found by a part of their name or unit. */
    OpenTask showWithPeople(TaskRef ref, TaskVerb verb, @Nullable String text, CurrentOfficial me, Model model) {
        var task = show(ref, verb, me, model);
        var found = receivers.offered(ref, text == null ? "" : text, me);
        model.addAttribute("choice", PersonChoice.of("/tasks/" + ref + "/" + verb.page(), text, found));
        return task;
    }
}
