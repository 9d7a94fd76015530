package cn.yinxian.workflow.passing;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.Verb;
import cn.yinxian.workflow.act.Taking;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 办理完毕，交回: a delegate says what was done, and the task goes back to the one who delegated it. */
@Service
public class ResolveDelegation {

    private final Taking taking;
    private final Queue queue;
    private final Handing handing;
    private final PassingLog log;

    ResolveDelegation(Taking taking, Queue queue, Handing handing, PassingLog log) {
        this.taking = taking;
        this.queue = queue;
        this.handing = handing;
        this.log = log;
    }

    /** @throws cn.yinxian.shared.Missing if nothing was delegated to this official here */
    @Transactional
    public void resolve(TaskRef ref, String answer, CurrentOfficial me) {
        var task = Passed.of(taking.takeToPass(ref, me));
        var mine = queue.turn(task, false);
        Closed.requireWords("answer", answer, "请写明办理情况");
        var asker = OfficialId.of(mine.askedBy());
        queue.finish(mine, null, answer.strip());
        log.write(task, Verb.RESOLVE, answer.strip(), me);
        handing.back(task, asker, me.name() + "已办理完毕，交回", me);
        log.tell(asker, task, null, "%s已办理“%s”，交回由您决定".formatted(me.name(), task.row().step()), "办理情况：" + answer.strip());
    }
}
