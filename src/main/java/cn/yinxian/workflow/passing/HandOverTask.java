package cn.yinxian.workflow.passing;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.Errand;
import cn.yinxian.workflow.OpenTask;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.TaskVerb;
import cn.yinxian.workflow.Verb;
import cn.yinxian.workflow.act.Taking;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 转办: somebody else handles the task from now on, with its deadline; the record shows the whole chain. */
@Service
@Order(30)
public class HandOverTask implements TaskVerb {

    private final Taking taking;
    private final Receivers receivers;
    private final Handing handing;
    private final PassingLog log;

    HandOverTask(Taking taking, Receivers receivers, Handing handing, PassingLog log) {
        this.taking = taking;
        this.receivers = receivers;
        this.handing = handing;
        this.log = log;
    }

    @Transactional
    public void handOver(TaskRef ref, String person, String reason, CurrentOfficial me) {
        var taken = taking.takeToPass(ref, me);
        var task = Passed.of(taken);
        Closed.refuse(whyNot(taken.task()));
        Closed.requireWords("reason", reason, "请写明转办的原因");
        var chosen = receivers.chosen(task, "person", person, me);
        log.write(task, Verb.HAND_OVER, "转给%s（%s）。原因：%s".formatted(chosen.name(), chosen.post(), reason.strip()), me);
        handing.over(task, chosen.id(), me.name() + "转办", me);
        log.tell(
                chosen.id(), task, null, "%s把“%s”转给您办理".formatted(me.name(), task.row().step()), "原因：" + reason.strip());
    }

    @Override
    public Verb verb() {
        return Verb.HAND_OVER;
    }

    @Override
    public String page() {
        return "hand-over";
    }

    @Override
    public Optional<String> whyNot(OpenTask task) {
        if (task.held().errand() != null) {
            return Optional.of("这是他人请您办的，不能转办，办完请交回。");
        }
        return task.held().addedSigners() == Errand.SIGN_BEFORE
                ? Optional.of("您已请他人前加签，加签意见是给您参考的，不能再转办。")
                : Optional.empty();
    }
}
