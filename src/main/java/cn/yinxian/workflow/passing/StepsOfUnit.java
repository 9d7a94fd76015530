package cn.yinxian.workflow.passing;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Roster;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.PersonalSteps;
import cn.yinxian.workflow.persistence.TaskMapper;
import cn.yinxian.workflow.persistence.TaskRow;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Open steps of a case for which a leader's own unit answers, whoever has them. */
@Component
public class StepsOfUnit {

    private static final Role[] LEADERS = {Role.PARTY_COMMITTEE, Role.DISTRICT_LEADER, Role.CITY_LEADER};

    private final TaskMapper tasks;
    private final Roster roster;
    private final PersonalSteps personal;

    StepsOfUnit(TaskMapper tasks, Roster roster, PersonalSteps personal) {
        this.personal = personal;
        this.tasks = tasks;
        this.roster = roster;
    }

    /** @param holder who has it: a group or a person, and in words */
    public record StepHeld(String task, String step, String holder, String holderWords) {}

    @Transactional(readOnly = true)
    public List<StepHeld> of(CaseFile file, CurrentOfficial me) {
        return rows(file, me).stream().map(row -> new StepHeld(row.taskId(), row.step(), row.owner(), words(row.owner()))).toList();
    }

    List<TaskRow> rows(CaseFile file, CurrentOfficial me) {
        return tasks.selectOfCase(file.number().value()).stream()
                .filter(row -> row.endedAt() == null && !row.namesHandler() && personal.whyNot(row.formKey()).isEmpty() && covers(me, file, row))
                .toList();
    }

    static boolean isLeader(CurrentOfficial me) {
        return !me.postsAs(LEADERS).isEmpty();
    }

    /** A leader of the place that has the step; for a unit's own clerks and its branches also one of the units above. */
    private static boolean covers(CurrentOfficial me, CaseFile file, TaskRow row) {
        var group = Passed.groupOf(row);
        boolean below = group.role().isHeldAtBranch() || (group.role() == Role.UNIT_CLERK && group.place().equals(file.unit().value()));
        return me.postsAs(LEADERS).stream()
                .anyMatch(post -> post.place().equals(group.place()) || (below && file.unitPath().startsWith(post.unitPath())));
    }

    private String words(String owner) {
        if (owner.indexOf('@') > 0) {
            return roster.describe(CandidateGroup.parse(owner)) + "，尚未认领";
        }
        var names = roster.namesOf(List.of(OfficialId.of(owner)));
        return names.getOrDefault(OfficialId.of(owner), owner);
    }
}
