package cn.yinxian.workflow.engine;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Official;
import cn.yinxian.organisation.Roster;
import cn.yinxian.organisation.Staffing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.workflow.persistence.CaseRow;
import cn.yinxian.workflow.signing.Signers;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds under whom a new task waits: the group that routing names or, where nobody is in post, whoever does it instead. */
@Component
class TaskHolders {

    private final Roster roster;
    private final Signers signers;

    TaskHolders(Roster roster, Signers signers) {
        this.roster = roster;
        this.signers = signers;
    }

    /**
     * @param intended the group that routing means
     * @param owner under whom it waits: a group, or a person who was added to a 会签
     * @param staffing null for a person
     */
    record Holder(CandidateGroup intended, String owner, @Nullable Staffing staffing) {

        boolean climbed() {
            return staffing != null && staffing.climbed();
        }

        boolean namesHandler() {
            return staffing != null && staffing.namesHandler();
        }
    }

    Holder find(DelegateTask task, CaseRow file) {
        String named = task.getCandidates().iterator().next().getGroupId();
        var stands = SigningModel.stepOf(task.getBpmnModelElementInstance())
                .map(step -> signers.bind(file, step.key(), named, task.getId()))
                .orElse(named);
        return named.contains("@") || hasGone(named) ? ofGroup(task, named, CandidateGroup.parse(stands), file) : ofPerson(task, named, stands);
    }

    private Holder ofGroup(DelegateTask task, String named, CandidateGroup intended, CaseRow file) {
        var staffing = roster.staffingOf(intended, excludedFrom(intended, file));
        String owner = staffing.group().toString();
        if (!owner.equals(named)) {
            task.deleteCandidateGroup(named);
            task.addCandidateGroup(owner);
        }
        return new Holder(intended, owner, staffing);
    }

    private static Holder ofPerson(DelegateTask task, String person, String group) {
        task.deleteCandidateGroup(person);
        task.addCandidateGroup(group);
        task.setAssignee(person);
        return new Holder(CandidateGroup.parse(group), person, null);
    }

    private boolean hasGone(String person) {
        var id = OfficialId.of(person);
        return roster.find(id).filter(Official::active).isEmpty() || roster.current(id).posts().isEmpty();
    }

    /** The applicant never decides the own matter, but of course does the applicant's own steps. */
    private static @Nullable OfficialId excludedFrom(CandidateGroup group, CaseRow file) {
        return group.toString().equals(file.applicantGroup()) ? null : OfficialId.of(file.applicant());
    }
}
