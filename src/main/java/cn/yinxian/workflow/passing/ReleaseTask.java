package cn.yinxian.workflow.passing;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.OpenTask;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.TaskVerb;
import cn.yinxian.workflow.Verb;
import cn.yinxian.workflow.act.Taking;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 放回: whoever has a group's task gives it back to the group, which sees it again at once and is told. This holds also for
 * a task that was handed over: the person who got it cannot let it vanish, nor give it to anybody but the group it came from.
 */
@Service
@Order(20)
public class ReleaseTask implements TaskVerb {

    private final Taking taking;
    private final Handing handing;
    private final PassingLog log;

    ReleaseTask(Taking taking, Handing handing, PassingLog log) {
        this.taking = taking;
        this.handing = handing;
        this.log = log;
    }

    /** @param reason may be blank */
    @Transactional
    public void release(TaskRef ref, @Nullable String reason, CurrentOfficial me) {
        var taken = taking.takeToPass(ref, me);
        var task = Passed.of(taken);
        Closed.refuse(whyNot(taken.task()));
        log.write(task, Verb.RELEASE, reason, me);
        handing.toPool(task, me);
        log.tellPool(
                task, "%s放回了“%s”，请本组另行认领".formatted(me.name(), task.row().step()),
                reason == null || reason.isBlank() ? "" : "说明：" + reason);
    }

    @Override
    public Verb verb() {
        return Verb.RELEASE;
    }

    @Override
    public String page() {
        return "release";
    }

    @Override
    public Optional<String> whyNot(OpenTask task) {
        var held = task.held();
        if (held.errand() != null) {
            return Optional.of("这是他人请您办的，不能放回，办完请交回。");
        }
        if (held.byGroup()) {
            return Optional.of("这件事项还没有人认领，本来就在本组。");
        }
        return held.pool().indexOf('@') > 0 ? Optional.empty() : Optional.of("这件事项指定由您承办，没有可以放回的组。");
    }
}
