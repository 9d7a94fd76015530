package cn.yinxian.workflow.engine;

import cn.yinxian.deadline.Duties;
import cn.yinxian.deadline.Duty;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.workflow.TaskChanged;
import cn.yinxian.workflow.persistence.TaskMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Says who has to act before the deadline of each open step, so that the ladder reminds them and nobody else. */
@Component
class TaskDuties {

    private final Duties duties;
    private final TaskMapper tasks;

    TaskDuties(Duties duties, TaskMapper tasks) {
        this.duties = duties;
        this.tasks = tasks;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(TaskChanged task) {
        switch (task.change()) {
            case CAME -> duties.begin(duty(task));
            case MOVED -> duties.handOver(key(task), task.owner(), link(task));
            case DONE, CANCELLED -> duties.end(key(task));
            case DUE -> {
                // the same people, by another day
            }
        }
    }

    private Duty duty(TaskChanged task) {
        var row = tasks.select(task.task().value());
        var intended = CandidateGroup.parse(row.intendedGroup());
        var group = row.owner().contains("@") ? CandidateGroup.parse(row.owner()) : intended;
        var file = task.file();
        return new Duty(
                key(task), row.deadlineSubject(), row.deadlineRule(), row.owner(), group, excluded(task, intended),
                file.title(), task.step(), file.number(), link(task), file.process());
    }

    /** As in routing: the applicant does the applicant's own steps, and no others. */
    private static @Nullable OfficialId excluded(TaskChanged task, CandidateGroup intended) {
        return intended.equals(task.file().applicantGroup()) ? null : task.file().applicant();
    }

    private static String key(TaskChanged task) {
        return "task:" + task.task().value();
    }

    private static String link(TaskChanged task) {
        return "/tasks/" + task.task().value() + "/" + task.page();
    }
}
