package cn.yinxian.inbox;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.CaseVerb;
import cn.yinxian.workflow.Verb;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 关注: whoever may read a case may follow it, at any time. */
@Component
@Order(90)
class FollowVerb implements CaseVerb {

    @Override
    public Verb verb() {
        return Verb.FOLLOW;
    }

    @Override
    public String page() {
        return "follow";
    }

    @Override
    public boolean concerns(CaseFile file, CurrentOfficial me) {
        return true;
    }

    @Override
    public Optional<String> whyNot(CaseFile file, CurrentOfficial me) {
        return Optional.empty();
    }
}
