package cn.yinxian.workflow.passing;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.Verdict;
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
 * 后加签: the holder says what they think, then the others sign, then the step is ended.
 *
 * <p>The expectation of users is: I agree, the added people sign, the case goes on, all under my decision. A decision is made
 * by the use case of a process, which changes its own aggregate (reasons, dates, the document that goes out) before it calls
 * {@code TaskActions.decide}. To store that whole act and do it later would either decide before the signers have signed, or
 * play an act of yesterday on an aggregate of today, with rules, versions and numbers that may have moved. So we store what
 * can lawfully wait: the holder's own view, verdict and opinion, as the first line of the queue and in the approval record.
 * While the others sign the case stands at 审批通过中 and nobody can decide it. When all have agreed it returns to the holder
 * with the view and the answers on its page; the holder ends the step there in one act, with today's rules and documents.
 * Where one of them disagrees the rest is not asked any more and it returns at once, for the holder to think again.
 *
 * <p>The cost: one more press of a button by the holder. The gain: nothing is decided in somebody's name while they do not look,
 * and no process needs to know of added signers.
 */
@Service
@Order(43)
public class AddSignersAfter implements TaskVerb {

    private final Taking taking;
    private final SignerAddition addition;
    private final Queue queue;

    AddSignersAfter(Taking taking, SignerAddition addition, Queue queue) {
        this.taking = taking;
        this.addition = addition;
        this.queue = queue;
    }

    /** @param signers in the order in which they sign */
    public record Command(TaskRef task, Verdict verdict, String opinion, List<String> signers, String request, CurrentOfficial by) {}

    @Transactional
    public void add(Command command) {
        var me = command.by();
        var taken = taking.takeToPass(command.task(), me);
        var task = Passed.of(taken);
        Closed.refuse(whyNot(taken.task()));
        if (task.isOwnMatterOf(me.id())) {
            throw Refused.because(Refusal.of("", "workflow.ownMatter", "您是本办件的申请人，不能审批本人提出的申请"));
        }
        Closed.requireWords("opinion", command.opinion(), "请写明您的意见");
        Closed.requireWords("request", command.request(), "请写明请对方看什么");
        var people = addition.chosen(task, command.signers(), me);
        boolean agrees = command.verdict() == Verdict.AGREE;
        queue.store(task, task.holder(me), agrees ? Verdict.AGREE : Verdict.REFUSE, command.opinion().strip());
        String view = "本人意见：%s。%s".formatted(agrees ? "同意" : "不同意", command.opinion().strip());
        addition.ask(task, Errand.SIGN_AFTER, people, command.request().strip(), view + "　", me);
    }

    @Override
    public Verb verb() {
        return Verb.ADD_SIGNER_AFTER;
    }

    @Override
    public String page() {
        return "add-signers-after";
    }

    @Override
    public Optional<String> whyNot(OpenTask task) {
        return SignerAddition.whyNot(task, Errand.SIGN_AFTER);
    }
}
