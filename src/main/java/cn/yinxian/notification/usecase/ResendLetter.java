package cn.yinxian.notification.usecase;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.notification.model.Outbox;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins anew with a message that failed or could not be sent (重新发送). */
@Service
@Transactional
public class ResendLetter {

    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    ResendLetter(Outbox outbox, AuditTrail audit, Clock clock) {
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    public void resend(long id, OfficialId by) {
        if (!outbox.revive(id, clock.instant())) {
            if (!outbox.has(id)) {
                throw new Missing();
            }
            throw new Overtaken("这一条已经送出，或正在发送，不必重新发送。");
        }
        audit.append(new Act(by.value(), "notification.resend", "outbox:" + id, "重新发送一条未送达的通知"));
    }
}
