package cn.yinxian.inbox.batch;

import cn.yinxian.workflow.OpenTask;
import cn.yinxian.workflow.TaskVerb;
import cn.yinxian.workflow.Verb;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Offers 批量办理 on the page of a task. */
@Component
@Order(900)
class BatchVerb implements TaskVerb {

    private final AgreeToSeveral several;

    BatchVerb(AgreeToSeveral several) {
        this.several = several;
    }

    @Override
    public Verb verb() {
        return Verb.BATCH;
    }

    @Override
    public String page() {
        return "batch";
    }

    @Override
    public Optional<String> whyNot(OpenTask task) {
        return several.isOpenFor(task) ? Optional.empty() : Optional.of("这个环节须逐件办理，不能批量办理。");
    }
}
