package cn.yinxian.workflow;

import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.Verdict;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What stands against a verdict or a vote whatever the process. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AgreeRules {

    private final List<AgreeRule> rules;

    AgreeRules(List<AgreeRule> rules) {
        this.rules = rules;
    }

    /** @throws Refused naming every reason */
    void check(OpenTask task, String applicant, Verdict verdict, @Nullable String opinion) {
        if (applicant.equals(task.by().id().value())) {
            throw Refused.because(Refusal.of("verdict", "workflow.ownMatter", "您是本办件的申请人，不能审批本人提出的申请"));
        }
        if (verdict != Verdict.AGREE && (opinion == null || opinion.isBlank())) {
            throw Refused.because(Refusal.of("opinion", "workflow.opinion", "选择退回补正或不同意时，请写明意见"));
        }
        if (verdict == Verdict.AGREE) {
            requireNothingAgainst(task);
        }
    }

    /** The same for a signer's vote. @throws Refused naming every reason */
    void check(OpenTask task, String applicant, Vote vote, @Nullable String opinion) {
        if (applicant.equals(task.by().id().value())) {
            throw Refused.because(Refusal.of("vote", "workflow.ownMatter", "您是本办件的申请人，不能会签本人提出的申请"));
        }
        if (vote == Vote.NO && (opinion == null || opinion.isBlank())) {
            throw Refused.because(Refusal.of("opinion", "workflow.opinion", "选择不同意时，请写明意见"));
        }
        if (vote == Vote.YES) {
            requireNothingAgainst(task);
        }
    }

    private void requireNothingAgainst(OpenTask task) {
        var against = rules.stream().map(rule -> rule.against(task)).flatMap(Optional::stream).toList();
        if (!against.isEmpty()) {
            throw new Refused(against);
        }
    }
}
