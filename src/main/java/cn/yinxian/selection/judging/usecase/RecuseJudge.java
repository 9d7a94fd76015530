package cn.yinxian.selection.judging.usecase;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.judging.model.JudgeSeat;
import cn.yinxian.selection.judging.model.Judging;
import cn.yinxian.selection.judging.model.Judgings;
import cn.yinxian.selection.judging.model.Recusal;
import cn.yinxian.selection.judging.model.RecusalGround;
import cn.yinxian.selection.judging.model.ScoreBook;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.workflow.TaskRef;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** While judges score, one keeps off an entry: by the judge's own word, or the clerk's. What was given for it is struck. */
@Service
@Transactional
public class RecuseJudge {

    private final JudgingWorkflow workflow;
    private final Judgings judgings;
    private final ScoreBook scores;
    private final JudgeNews news;

    RecuseJudge(JudgingWorkflow workflow, Judgings judgings, ScoreBook scores, JudgeNews news) {
        this.workflow = workflow;
        this.judgings = judgings;
        this.scores = scores;
        this.news = news;
    }

    /** @param code of the entry, as judges see it */
    public void declare(TaskRef ref, String code, String reason, CurrentOfficial by) {
        var round = workflow.takeScoring(ref, by).caseNumber();
        var judging = judgings.require(round);
        recuse(round, judging, judging.seatOf(by.id()), code, reason, by);
    }

    public void find(CaseNumber round, int seat, String code, String reason, CurrentOfficial by) {
        workflow.lock(round);
        var judging = judgings.require(round);
        recuse(round, judging, judging.parts().seat(seat).filter(JudgeSeat::sits).orElseThrow(Missing::new), code, reason, by);
    }

    private void recuse(CaseNumber round, Judging judging, JudgeSeat seat, String code, String reason, CurrentOfficial by) {
        var entry = judging.shown(seat.judge(), code).entry();
        judging.recuse(new Recusal(seat.judge(), entry, RecusalGround.DECLARED, reason.strip()), one -> "项目 " + judging.parts().codeOf(one));
        judgings.update(judging);
        scores.strike(round, seat.judge(), entry, "回避：" + reason.strip(), news.now());
        news.recused(round, seat, code, by);
    }
}
