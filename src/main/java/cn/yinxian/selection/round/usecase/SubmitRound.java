package cn.yinxian.selection.round.usecase;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.round.model.RoundBook;
import cn.yinxian.shared.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Submits a plan for approval; where honours are planned, the 组织部 is asked first. */
@Service
@Transactional
public class SubmitRound {

    private final RoundDoor door;
    private final RoundBook rounds;
    private final RoundPlanning planning;
    private final RoundWorkflow workflow;

    SubmitRound(RoundDoor door, RoundBook rounds, RoundPlanning planning, RoundWorkflow workflow) {
        this.door = door;
        this.rounds = rounds;
        this.planning = planning;
        this.workflow = workflow;
    }

    public record Command(long id, long seenVersion, CurrentOfficial by) {}

    public CaseNumber submit(Command command) {
        door.requirePlanner(command.by());
        var round = door.draft(command.id(), command.by());
        round.requireDraft();
        round.requireVersion(command.seenVersion());
        round.submit(workflow.number(), planning.thisYear());
        rounds.update(round);
        workflow.submitted(round.sheet(), command.by());
        return round.sheet().caseNumber();
    }
}
