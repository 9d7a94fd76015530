package cn.yinxian.workflow.urging;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.workflow.CaseFile;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether this official may urge in this case now. */
@Component
public class UrgeDoors {

    private final UrgeVerb verb;
    private final Clock clock;

    UrgeDoors(UrgeVerb verb, Clock clock) {
        this.verb = verb;
        this.clock = clock;
    }

    /** Why not, as one sentence. */
    public Optional<String> whyNot(CaseFile file, CurrentOfficial me) {
        var closed = verb.whyNot(file, me);
        return closed.isPresent() || verb.concerns(file, me)
                ? closed
                : Optional.of("只有申请人、办理过本件的人员和上级领导可以催办。");
    }

    void require(CaseFile file, CurrentOfficial me) {
        whyNot(file, me).ifPresent(sentence -> {
            throw Refused.because(Refusal.of("", "workflow.urge", sentence));
        });
    }

    Instant now() {
        return clock.instant();
    }
}
