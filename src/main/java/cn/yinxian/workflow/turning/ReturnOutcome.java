package cn.yinxian.workflow.turning;

import cn.yinxian.workflow.act.CaseOutcome;
import cn.yinxian.workflow.act.StepGraph;
import cn.yinxian.workflow.act.Taking.Taken;
import cn.yinxian.workflow.act.TokenMover;
import cn.yinxian.workflow.persistence.TaskRow;
import java.util.List;
import org.springframework.stereotype.Component;

/** What follows from a return: the step is done, those beside it are told, and the case's clock stops where the applicant has it. */
@Component
class ReturnOutcome {

    private final TokenMover token;
    private final CaseOutcome outcome;

    ReturnOutcome(TokenMover token, CaseOutcome outcome) {
        this.token = token;
        this.outcome = outcome;
    }

    void sentBack(Taken taken, SendBack.Command command, StepGraph graph, List<TaskRow> rows) {
        var from = taken.row();
        var left = rows.stream()
                .filter(row -> row.endedAt() == null && NewRound.isBeside(row, from) && graph.leaves(from.taskKey(), command.target(), row.taskKey()))
                .toList();
        boolean toApplicant = rows.stream()
                .anyMatch(row -> row.taskKey().equals(command.target()) && row.intendedGroup().equals(taken.file().applicantGroup()));
        if (toApplicant) {
            left.forEach(row -> outcome.stopOrCloseClock(row, true));
        }
        token.end(from, command.by());
        var others = left.stream().filter(row -> !row.taskId().equals(from.taskId())).toList();
        outcome.sentBack(taken.file(), from, graph.nameOf(command.target()), others, String.valueOf(command.opinion()), command.by());
    }
}
