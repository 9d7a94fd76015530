package cn.yinxian.workflow.passing;

import cn.yinxian.organisation.CurrentOfficial;
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

/** 前加签: others say yes or no first, one after the other; then the task returns, and its holder decides. */
@Service
@Order(42)
public class AddSignersBefore implements TaskVerb {

    private final Taking taking;
    private final SignerAddition addition;

    AddSignersBefore(Taking taking, SignerAddition addition) {
        this.taking = taking;
        this.addition = addition;
    }

    /** @param signers in the order in which they sign */
    @Transactional
    public void add(TaskRef ref, List<String> signers, String request, CurrentOfficial me) {
        var taken = taking.takeToPass(ref, me);
        var task = Passed.of(taken);
        Closed.refuse(whyNot(taken.task()));
        Closed.requireWords("request", request, "请写明请对方看什么");
        var people = addition.chosen(task, signers, me);
        addition.ask(task, Errand.SIGN_BEFORE, people, request.strip(), "", me);
    }

    @Override
    public Verb verb() {
        return Verb.ADD_SIGNER_BEFORE;
    }

    @Override
    public String page() {
        return "add-signers-before";
    }

    @Override
    public Optional<String> whyNot(OpenTask task) {
        return SignerAddition.whyNot(task, Errand.SIGN_BEFORE);
    }
}
