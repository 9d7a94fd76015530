package cn.yinxian.demo.councils;

import cn.yinxian.council.motion.model.MotionState;
import cn.yinxian.council.motion.model.MotionStatus;
import cn.yinxian.council.motion.model.Motions;
import cn.yinxian.demo.DemoOnly;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Roster;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.workflow.OpenTasks;
import cn.yinxian.workflow.TaskRef;
import java.util.EnumSet;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** In whose hands a matter of the councils lies now. */
@Component
@DemoOnly
class Hands {

    private final OpenTasks tasks;
    private final Roster roster;
    private final Motions motions;

    Hands(OpenTasks tasks, Roster roster, Motions motions) {
        this.tasks = tasks;
        this.roster = roster;
        this.motions = motions;
    }

    /** A task that waits, and who does it. */
    record Hand(CaseNumber number, TaskRef task, CurrentOfficial by) {}

    /** Empty where this step does not wait: it is done already, or somebody has gone another way. */
    Optional<Hand> at(CaseNumber number, String page) {
        return tasks.waitingIn(number).stream()
                .filter(task -> task.page().equals("council/" + page))
                .map(task -> new Hand(number, task.task(), first(CandidateGroup.parse(task.owner()))))
                .findFirst();
    }

    CurrentOfficial first(CandidateGroup group) {
        return roster.current(roster.membersOf(group).get(0).id());
    }

    CurrentOfficial as(Role role, UnitCode place) {
        return first(CandidateGroup.of(role, place));
    }

    Optional<MotionState> motion(UnitCode council, String title) {
        return motions.ofCouncil(council, EnumSet.allOf(MotionStatus.class)).stream()
                .filter(state -> state.paper().title().equals(title))
                .findFirst();
    }
}
