package cn.yinxian.selection.judging.usecase;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.judging.model.JudgeSeat;
import cn.yinxian.selection.judging.model.Judgings;
import cn.yinxian.selection.judging.model.ScoreBook;
import cn.yinxian.selection.judging.model.Substitute;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A judge withdraws, or must keep off everything: all that this judge gave is struck, and another scores the group's entries anew.
 */
@Service
@Transactional
public class ReplaceJudge {

    /** @param substitute id, as typed; blank: the others are enough */
    public record Command(CaseNumber round, int seat, String substitute, String reason, CurrentOfficial by) {}

    private final JudgingWorkflow workflow;
    private final JudgingSettings settings;
    private final Judgings judgings;
    private final ScoreBook scores;
    private final JudgingEnd end;
    private final JudgeNews news;

    ReplaceJudge(
            JudgingWorkflow workflow, JudgingSettings settings, Judgings judgings, ScoreBook scores, JudgingEnd end, JudgeNews news) {
        this.workflow = workflow;
        this.settings = settings;
        this.judgings = judgings;
        this.scores = scores;
        this.end = end;
        this.news = news;
    }

    public void replace(Command command) {
        workflow.lock(command.round());
        var judging = judgings.require(command.round());
        var gone = judging.parts().seat(command.seat()).filter(JudgeSeat::sits).orElseThrow(Missing::new);
        var setting = settings.of(command.round());
        var comes = substitute(setting, command.substitute());
        String reason = command.reason().strip();
        judging.replace(gone.judge(), comes, reason, entry -> "项目 " + judging.parts().codeOf(entry), news.now());
        judgings.update(judging);
        scores.strike(command.round(), gone.judge(), "退出评审：" + reason, news.now());
        workflow.replaced(
                command.round(), gone.judge(), comes == null ? null : comes.judge(),
                "%s不再担任评委，%s。原因：%s".formatted(gone.name(), comes == null ? "由本组其他评委评审" : "由" + comes.name() + "接替", reason), command.by());
        news.left(command.round(), gone, reason);
        if (judging.isClosed()) {
            end.reached(command.round());
        }
    }

    private static @Nullable Substitute substitute(JudgingSetting setting, String typed) {
        if (typed.isBlank()) {
            return null;
        }
        return setting.judges().stream()
                .filter(judge -> judge.id().value().equals(typed))
                .findFirst()
                .map(judge -> new Substitute(
                        judge.id(), judge.name(), setting.recusals().stream().filter(one -> one.judge().equals(judge.id())).toList()))
                .orElseThrow(() -> Refused.because(Refusal.of("substitute", "selection.judges", "请从列出的评委中选择")));
    }
}
