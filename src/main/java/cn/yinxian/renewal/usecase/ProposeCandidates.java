package cn.yinxian.renewal.usecase;

import cn.yinxian.assembly.Electorate;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.renewal.model.Renewal;
import cn.yinxian.renewal.model.RenewalStep;
import cn.yinxian.renewal.model.Renewals;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.workflow.TaskRef;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The branch proposes candidates by the majority view of its members (候选人预备人选); serves userTask_proposeCandidates. */
@Service
@Transactional
public class ProposeCandidates {

    private final Renewals renewals;
    private final RenewalWorkflow workflow;
    private final BodyOfBranch bodies;
    private final CandidateCount count;

    ProposeCandidates(Renewals renewals, RenewalWorkflow workflow, BodyOfBranch bodies, CandidateCount count) {
        this.renewals = renewals;
        this.workflow = workflow;
        this.bodies = bodies;
        this.count = count;
    }

    /** @param candidates member numbers in the order of the ballot */
    public record Command(
            TaskRef task, List<String> candidates, @Nullable String note, long seenVersion, CurrentOfficial by) {}

    public void propose(Command command) {
        var task = workflow.take(command.task(), RenewalStep.PROPOSE_CANDIDATES, command.by());
        var renewal = renewals.require(task.caseNumber());
        renewal.requireVersion(command.seenVersion());
        requireEligible(bodies.electorate(renewal), command.candidates());
        requireEnough(renewal, command.candidates().size());
        renewal.nominate(command.candidates());
        renewals.update(renewal);
        workflow.done(task, RenewalStep.PROPOSE_CANDIDATES, command.note(), renewal);
    }

    private static void requireEligible(Electorate electorate, List<String> candidates) {
        candidates.forEach(electorate::requireEligible);
        if (new HashSet<>(candidates).size() < candidates.size()) {
            throw refused("同一名党员只能列一次");
        }
    }

    private void requireEnough(Renewal renewal, int candidates) {
        count.of(renewal).refusals(candidates).stream().findFirst().ifPresent(words -> {
            throw new Refused(List.of(words));
        });
    }

    private static Refused refused(String facts) {
        return Refused.because(Refusal.of("candidates", "renewal.candidates", facts));
    }
}
