package cn.yinxian.workflow.urging;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.CaseVerb;
import cn.yinxian.workflow.Verb;
import cn.yinxian.workflow.persistence.UrgeMapper;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 催办, offered to the applicant, to those who have handled the case, and to the leaders above it. */
@Component
@Order(40)
public class UrgeVerb implements CaseVerb {

    private final Concerned concerned;
    private final UrgeMapper urges;
    private final UrgePace pace;

    UrgeVerb(Concerned concerned, UrgeMapper urges, UrgePace pace) {
        this.concerned = concerned;
        this.urges = urges;
        this.pace = pace;
    }

    @Override
    public Verb verb() {
        return Verb.URGE;
    }

    @Override
    public String page() {
        return "urge";
    }

    @Override
    public boolean concerns(CaseFile file, CurrentOfficial me) {
        return !file.ended() && concerned.isConcerned(file, me);
    }

    @Override
    public Optional<String> whyNot(CaseFile file, CurrentOfficial me) {
        if (file.ended()) {
            return Optional.of("本办件已经办结，不必催办。");
        }
        return pace.tooSoon(urges.selectOfCase(file.number().value()));
    }
}
