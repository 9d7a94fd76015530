package cn.yinxian.workflow.engine;

import cn.yinxian.notification.Notices;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Roster;
import cn.yinxian.workflow.engine.TaskFacts.TaskClimbed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those who got a task because nobody is in post, and alarms the system administrators where nobody is left. */
@Component
class ClimbedTaskNotices {

    private static final CandidateGroup ADMINISTRATORS = new CandidateGroup(Role.SYSTEM_ADMIN, "SYSTEM");

    private final Notices notices;
    private final Roster roster;

    ClimbedTaskNotices(Notices notices, Roster roster) {
        this.notices = notices;
        this.roster = roster;
    }

    @EventListener
    void on(TaskClimbed task) {
        var text = "办件 %s 的“%s”本应由%s办理，该岗位无人在岗。"
                .formatted(task.caseNumber(), task.step(), roster.describe(task.intended()));
        if (task.staffing().vacant()) {
            notices.tell(ADMINISTRATORS, "有办件无人可办", text + "上级岗位也无人在岗，请尽快补充人员。", task.caseNumber(), null);
            return;
        }
        var next = task.staffing().namesHandler() ? "请您指定承办人。" : "现转由您办理。";
        notices.tell(task.staffing().group(), "本级无人在岗", text + next, task.caseNumber(), "/inbox");
        notices.tell(ADMINISTRATORS, "岗位无人在岗", text, task.caseNumber(), null);
    }
}
