package cn.yinxian.workflow.passing;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Successors.Successor;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.workflow.Errand;
import cn.yinxian.workflow.OpenTask;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.TaskVerb;
import cn.yinxian.workflow.Verb;
import cn.yinxian.workflow.act.Taking;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 委派: somebody else does the work and gives it back; the one who delegates decides. A delegate may delegate on; it then still
 * goes back to the one who began. The engine's own delegation is not used: it lets a delegate complete the task, and after a
 * handing-over it gives the task back to the first owner instead of the one who delegated.
 */
@Service
@Order(40)
public class DelegateTask implements TaskVerb {

    private final Taking taking;
    private final Receivers receivers;
    private final Queue queue;
    private final Handing handing;
    private final PassingLog log;

    DelegateTask(Taking taking, Receivers receivers, Queue queue, Handing handing, PassingLog log) {
        this.taking = taking;
        this.receivers = receivers;
        this.queue = queue;
        this.handing = handing;
        this.log = log;
    }

    /** @param request what the delegate is asked to do */
    @Transactional
    public void delegate(TaskRef ref, String person, String request, CurrentOfficial me) {
        var taken = taking.takeToPass(ref, me);
        var task = Passed.of(taken);
        Closed.refuse(whyNot(taken.task()));
        Closed.requireWords("reason", request, "请写明请对方办什么");
        var chosen = receivers.chosen(task, "person", person, me);
        ask(task, chosen, request.strip(), me);
        log.write(task, Verb.DELEGATE, "委派%s（%s）：%s".formatted(chosen.name(), chosen.post(), request.strip()), me);
        handing.toPerson(task, chosen.id(), Errand.DELEGATED, me.name() + "委派，办完请交回", me);
        log.tell(
                chosen.id(), task, Errand.DELEGATED, "%s委派您办理“%s”，办完请交回".formatted(me.name(), task.row().step()), request.strip());
    }

    private void ask(Passed task, Successor chosen, String request, CurrentOfficial me) {
        if (task.row().errand() == null) {
            queue.ask(task, Errand.DELEGATED, List.of(chosen), task.holder(me), request);
            return;
        }
        var mine = queue.turn(task, false);
        if (mine.askedBy().equals(chosen.id().value())) {
            throw Refused.because(Refusal.of("person", "workflow.receiver", "这件事项就是%s委派的，办完交回即可".formatted(chosen.name())));
        }
        queue.pass(mine, chosen);
    }

    @Override
    public Verb verb() {
        return Verb.DELEGATE;
    }

    @Override
    public String page() {
        return "delegate";
    }

    @Override
    public Optional<String> whyNot(OpenTask task) {
        var errand = task.held().errand();
        return errand != null && errand.signs() ? Optional.of("请您加签的事项不能委派，请签署意见。") : Optional.empty();
    }
}
