package cn.yinxian.workflow;

import cn.yinxian.deadline.Deadlines;
import cn.yinxian.organisation.CurrentOfficial;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills what every task page shows whatever its process: the task's head, the case so far, and who gets it next. */
@Component
public class TaskPages {

    private final OpenTasks tasks;
    private final Cases cases;
    private final CaseViews views;
    private final OfferedVerbs verbs;
    private final Deadlines deadlines;
    private final TaskAids aids;

    TaskPages(OpenTasks tasks, Cases cases, CaseViews views, OfferedVerbs verbs, Deadlines deadlines, TaskAids aids) {
        this.tasks = tasks;
        this.cases = cases;
        this.views = views;
        this.verbs = verbs;
        this.deadlines = deadlines;
        this.aids = aids;
    }

    /** Puts {@code head}, {@code file}, {@code next}, {@code verbs}, {@code why} and {@code ownPhrases} into the model; {@link cn.yinxian.shared.Missing} unless the task waits for this official. */
    public OpenTask show(TaskRef ref, CurrentOfficial me, Model model) {
        var task = tasks.look(ref, me).forItsStep();
        var file = views.of(cases.of(task));
        model.addAttribute("head", aids.noted(TaskHead.of(task, deadlines.light(task.dueAt(), false)), task, model));
        model.addAttribute("file", file);
        model.addAttribute("next", next(file));
        model.addAttribute("verbs", verbs.on(task));
        aids.show(task, model);
        return task;
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
