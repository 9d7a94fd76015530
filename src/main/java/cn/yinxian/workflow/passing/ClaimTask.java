package cn.yinxian.workflow.passing;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.workflow.OpenTask;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.TaskVerb;
import cn.yinxian.workflow.Verb;
import cn.yinxian.workflow.act.Taking;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 认领: a group's task becomes one member's, and leaves the others' lists at once. Always an act of its own: opening takes nothing. */
@Service
@Order(10)
public class ClaimTask implements TaskVerb {

    private final Taking taking;
    private final Handing handing;
    private final PassingLog log;

    ClaimTask(Taking taking, Handing handing, PassingLog log) {
        this.taking = taking;
        this.handing = handing;
        this.log = log;
    }

    /** @throws cn.yinxian.shared.Overtaken if somebody has it already: says who since when */
    @Transactional
    public void claim(TaskRef ref, CurrentOfficial me) {
        var taken = taking.takeToPass(ref, me);
        var task = Passed.of(taken);
        Closed.refuse(whyNot(taken.task()));
        if (task.isOwnMatterOf(me.id())) {
            throw Refused.because(Refusal.of("", "workflow.claim", "您是本办件的申请人，不能认领审批本人申请的事项"));
        }
        log.write(task, Verb.CLAIM, null, me);
        handing.toPerson(task, task.holder(me).id(), null, null, me);
    }

    @Override
    public Verb verb() {
        return Verb.CLAIM;
    }

    @Override
    public String page() {
        return "claim";
    }

    @Override
    public Optional<String> whyNot(OpenTask task) {
        if (task.held().errand() != null) {
            return Optional.of("这是他人请您办的，办完交回即可，不用认领。");
        }
        return task.held().byGroup() ? Optional.empty() : Optional.of("这件事项已经由您一人承办，不用认领。");
    }
}
