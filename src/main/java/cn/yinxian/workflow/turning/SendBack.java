package cn.yinxian.workflow.turning;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.workflow.Cases;
import cn.yinxian.workflow.OpenTask;
import cn.yinxian.workflow.ReturnReason;
import cn.yinxian.workflow.TaskKey;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.act.Taking;
import cn.yinxian.workflow.act.TokenTurn;
import cn.yinxian.workflow.persistence.CaseMapper;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 退回 to an earlier step other than the applicant's own: with an opinion, and reasons that point at what is wrong. */
@Service
public class SendBack {

    private final Taking taking;
    private final CaseMapper cases;
    private final ReturnTargets targets;
    private final Reversals reversals;
    private final TokenTurn token;
    private final ReturnAct act;

    SendBack(Taking taking, CaseMapper cases, ReturnTargets targets, Reversals reversals, TokenTurn token, ReturnAct act) {
        this.taking = taking;
        this.cases = cases;
        this.targets = targets;
        this.reversals = reversals;
        this.token = token;
        this.act = act;
    }

    /** @param target key of a step, as typed: any text */
    public record Command(
            TaskRef task, String target, ReturnMode mode, @Nullable String opinion, List<ReturnReason> reasons, CurrentOfficial by) {}

    /**
     * What may be chosen.
     *
     * @param whyNot why there is no target; empty where there are some
     * @param fields what a reason may point at
     */
    public record Choice(List<ReturnTarget> targets, String whyNot, List<String> fields) {}

    @Transactional(readOnly = true)
    public Choice choiceOf(OpenTask task) {
        var row = cases.select(task.caseNumber().value());
        var lawful = targets.of(row, task.ref().value());
        return new Choice(
                lawful.targets(), lawful.whyNot(), reversals.of(row.process()).map(cn.yinxian.workflow.StepReversal::returnFields).orElse(List.of()));
    }

    @Transactional
    public void sendBack(Command command) {
        var taken = taking.takeToTurn(command.task(), command.by());
        var reversal = reversals.of(taken.file().process()).orElseThrow(Missing::new);
        ReturnRules.require(command, taken.file(), targets.of(taken.file(), command.task().value()), reversal.returnFields());
        var place = token.placeOf(taken.row(), false);
        act.returned(taken, command, place.graph());
        reversal.reverse(Cases.fileOf(taken.file()), TaskKey.of(taken.row().taskKey()), TaskKey.of(command.target()), command.by());
        token.turn(place, command.target(), "sendBack", taken.row());
        act.remember(taken, command);
    }

    /** A refusal beside the field it is about. */
    static Refused refused(String field, String facts) {
        return Refused.because(Refusal.of(field, "workflow.sendBack", facts));
    }
}
