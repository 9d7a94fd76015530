package cn.yinxian.council.meeting.web;

import cn.yinxian.council.meeting.usecase.MeetingQueries;
import cn.yinxian.council.meeting.usecase.MeetingQueries.Facts;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Missing;
import cn.yinxian.workflow.TaskPages;
import cn.yinxian.workflow.TaskRef;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills what every task page of a meeting shows. */
@Component
class MeetingTaskPages {

    private final TaskPages tasks;
    private final MeetingQueries queries;
    private final MeetingViews views;

    MeetingTaskPages(TaskPages tasks, MeetingQueries queries, MeetingViews views) {
        this.tasks = tasks;
        this.queries = queries;
        this.views = views;
    }

    /** Puts {@code head}, {@code file}, {@code next} and {@code view} into the model; gives the meeting as it is now. */
    Facts show(TaskRef ref, CurrentOfficial me, Model model) {
        var task = tasks.show(ref, me, model);
        var facts = queries.facts(task.caseNumber());
        model.addAttribute("view", views.of(facts, me));
        model.addAttribute("sitting", "/tasks/" + ref + "/council/");
        return facts;
    }

    /** {@link #show} for a page of the day of the meeting, which belongs to that step alone. */
    Facts showSitting(TaskRef ref, CurrentOfficial me, Model model) {
        var task = tasks.show(ref, me, model);
        if (!task.formKey().equals(HoldMeetingController.PAGE)) {
            throw new Missing();
        }
        var facts = queries.facts(task.caseNumber());
        model.addAttribute("view", views.of(facts, me));
        model.addAttribute("sitting", "/tasks/" + ref + "/council/");
        return facts;
    }
}
