package cn.yinxian.selection.judging.usecase;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.notification.Notices;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.judging.model.JudgeSeat;
import cn.yinxian.selection.round.Rounds;
import cn.yinxian.shared.CaseNumber;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Tells judges what becomes of them, and keeps what was done about them. */
@Component
class JudgeNews {

    private final Notices notices;
    private final AuditTrail audit;
    private final Rounds rounds;
    private final Clock clock;

    JudgeNews(Notices notices, AuditTrail audit, Rounds rounds, Clock clock) {
        this.notices = notices;
        this.audit = audit;
        this.rounds = rounds;
        this.clock = clock;
    }

    void left(CaseNumber round, JudgeSeat gone, String reason) {
        notices.tell(
                gone.judge(), "您不再担任“%s”的评委，不需要再评分".formatted(rounds.require(round).title()), "原因：" + reason, round, null);
    }

    /** @param code of the entry */
    void recused(CaseNumber round, JudgeSeat judge, String code, CurrentOfficial by) {
        audit.append(new Act(by.id().value(), "selection.recuse", "case:" + round, "评委%d回避 %s".formatted(judge.number(), code)));
    }

    Instant now() {
        return clock.instant();
    }
}
