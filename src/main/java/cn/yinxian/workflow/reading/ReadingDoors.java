package cn.yinxian.workflow.reading;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.urging.Concerned;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether this official may send a case to others now. */
@Component
public class ReadingDoors {

    private final Concerned concerned;

    ReadingDoors(Concerned concerned) {
        this.concerned = concerned;
    }

    /** Why not, as one sentence. */
    public Optional<String> whyNot(CaseFile file, CurrentOfficial me) {
        if (file.ended()) {
            return Optional.of("本办件已经办结，不再抄送、传阅。");
        }
        return concerned.isConcerned(file, me) ? Optional.empty() : Optional.of("只有申请人、办理本件的人员和上级领导可以抄送、传阅。");
    }

    void require(CaseFile file, CurrentOfficial me) {
        whyNot(file, me).ifPresent(sentence -> {
            throw Refused.because(Refusal.of("", "workflow.reading", sentence));
        });
    }
}
