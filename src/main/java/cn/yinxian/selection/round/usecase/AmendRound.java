package cn.yinxian.selection.round.usecase;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.round.model.RoundBook;
import cn.yinxian.selection.round.model.RoundPlan;
import cn.yinxian.shared.Missing;
import cn.yinxian.workflow.TaskRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The clerk mends a plan that came back. Serves userTask_amendRound. */
@Service
@Transactional
public class AmendRound {

    private final RoundBook rounds;
    private final RoundPlanning planning;
    private final RoundRules rules;
    private final RoundWorkflow workflow;

    AmendRound(RoundBook rounds, RoundPlanning planning, RoundRules rules, RoundWorkflow workflow) {
        this.rounds = rounds;
        this.planning = planning;
        this.rules = rules;
        this.workflow = workflow;
    }

    public record Command(TaskRef task, RoundPlan plan, @Nullable String note, long seenVersion, CurrentOfficial by) {}

    public void amend(Command command) {
        var task = workflow.take(command.task(), RoundStep.AMEND, command.by());
        var round = rounds.require(task.caseNumber());
        round.requireVersion(command.seenVersion());
        planning.check(command.plan());
        if (!command.plan().kind().equals(round.sheet().plan().kind())) {
            throw new Missing();
        }
        round.amend(command.plan(), rules.modeOf(command.plan()), planning.thisYear());
        rounds.update(round);
        workflow.amended(task, command.note(), round.sheet());
    }
}
