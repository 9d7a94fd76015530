package cn.yinxian.council.motion.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.OpenTask;
import cn.yinxian.workflow.TaskPages;
import cn.yinxian.workflow.TaskRef;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills what every task page of a motion shows. */
@Component
class MotionTaskPages {

    private final TaskPages tasks;
    private final MotionViews views;

    MotionTaskPages(TaskPages tasks, MotionViews views) {
        this.tasks = tasks;
        this.views = views;
    }

    /** A task that is open to this official, with its motion in words. */
    record Shown(OpenTask task, MotionView view) {}

    /** Puts {@code view} into the model, and what every task page shows. */
    Shown show(TaskRef ref, CurrentOfficial me, Model model) {
        var task = tasks.show(ref, me, model);
        var view = views.of(task.caseNumber());
        model.addAttribute("view", view);
        return new Shown(task, view);
    }
}
