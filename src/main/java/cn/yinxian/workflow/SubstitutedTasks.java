package cn.yinxian.workflow;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.OnBehalf;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.workflow.persistence.CaseMapper;
import cn.yinxian.workflow.persistence.TaskRow;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 代理: which tasks of another an official may do today. Asked at each opening, so that the right ends with its period. */
@Component
class SubstitutedTasks {

    private final CaseMapper cases;

    SubstitutedTasks(CaseMapper cases) {
        this.cases = cases;
    }

    /** For whom this official would do a task that waits under the owner; empty by own right, or without any. */
    Optional<OnBehalf> of(String owner, TaskRow task, CurrentOfficial me) {
        return me.onBehalf().isEmpty() ? Optional.empty() : me.actsFor(owner, cases.select(task.caseNumber()).process());
    }

    /** Votes and scores are given in person; and neither of the two has a hand in the own application, but for the applicant's own steps. */
    void requireOpen(OnBehalf behalf, TaskRow task, CurrentOfficial me) {
        if (!task.substitutable()) {
            throw refused("substitution.inPerson", "“%s”须由%s本人办理，不能代理".formatted(task.step(), behalf.name()));
        }
        var file = cases.select(task.caseNumber());
        if (task.intendedGroup().equals(file.applicantGroup())) {
            return;
        }
        if (file.applicant().equals(me.id().value())) {
            throw refused("substitution.ownMatter", "您是本办件的申请人，不能代%s办理本人提出的申请".formatted(behalf.name()));
        }
        if (file.applicant().equals(behalf.principal().value())) {
            throw refused("substitution.ownMatter", "%s是本办件的申请人，您不能代其办理其本人提出的申请".formatted(behalf.name()));
        }
    }

    private static Refused refused(String rule, String facts) {
        return Refused.because(Refusal.of("", rule, facts));
    }
}
