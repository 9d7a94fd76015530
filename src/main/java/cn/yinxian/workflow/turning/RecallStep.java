package cn.yinxian.workflow.turning;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.Cases;
import cn.yinxian.workflow.TaskKey;
import cn.yinxian.workflow.act.TokenTurn;
import cn.yinxian.workflow.persistence.CaseMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 取回: who handled a step last takes it back, as long as nobody has acted on what followed, or read it. */
@Service
public class RecallStep {

    private final CaseMapper cases;
    private final Recalls recalls;
    private final Reversals reversals;
    private final TokenTurn token;
    private final TurnedAct act;

    RecallStep(CaseMapper cases, Recalls recalls, Reversals reversals, TokenTurn token, TurnedAct act) {
        this.cases = cases;
        this.recalls = recalls;
        this.reversals = reversals;
        this.token = token;
        this.act = act;
    }

    public record Command(CaseNumber number, String reason, CurrentOfficial by) {}

    /** What would come anew, for the page that asks. @param whyNot null: it may be taken back */
    public record Offer(@Nullable String step, @Nullable String whyNot) {}

    @Transactional(readOnly = true)
    public Offer offerOf(CaseFile file, CurrentOfficial me) {
        var recall = recalls.of(file, me);
        return recall.whyNot() != null
                ? new Offer(null, recall.whyNot())
                : new Offer(placeOf(recall).graph().nameOf(recall.target()), null);
    }

    /** The case is locked first: of 取回 and the next handler's act one wins, and the other reads what happened. */
    @Transactional
    public void recall(Command command) {
        var row = cases.lock(command.number().value());
        if (row == null) {
            throw new Missing();
        }
        var file = Cases.fileOf(row);
        var recall = open(recalls.of(file, command.by()), command.number());
        var place = placeOf(recall);
        act.recalled(row, recall, command.reason(), command.by());
        reversals.of(file.process()).orElseThrow(Missing::new).reverse(
                file, TaskKey.of(recall.successor().taskKey()), TaskKey.of(recall.target()), command.by());
        token.turn(place, recall.target(), "recall", recall.successor());
    }

    private TokenTurn.Place placeOf(Recall recall) {
        var done = recall.step().done();
        return token.placeOf(recall.successor(), done == null || done.rootKey().equals(done.taskKey()));
    }

    private static Recall open(Recall recall, CaseNumber number) {
        if (recall.tooLate()) {
            throw new Overtaken(recall.whyNot() + "。", "/cases/" + number);
        }
        if (recall.whyNot() != null) {
            throw Refused.because(Refusal.of("", "workflow.recall", recall.whyNot()));
        }
        return recall;
    }
}
