package cn.yinxian.replay;

import cn.yinxian.renewal.model.Renewals;
import cn.yinxian.renewal.model.RequestKind;
import cn.yinxian.renewal.usecase.ApproveHeads;
import cn.yinxian.renewal.usecase.DecideShift;
import cn.yinxian.renewal.usecase.IssueReminder;
import cn.yinxian.renewal.usecase.ReplyToRequest;
import cn.yinxian.renewal.usecase.VetCandidates;
import cn.yinxian.shared.Verdict;
import java.util.Objects;

/** What those above a branch do in its renewal: mostly they agree. */
class SuperiorActs {

    private final Renewals renewals;
    private final IssueReminder issueReminder;
    private final ReplyToRequest replyToRequest;
    private final DecideShift decideShift;
    private final VetCandidates vetCandidates;
    private final ApproveHeads approveHeads;

    SuperiorActs(
            Renewals renewals, IssueReminder issueReminder, ReplyToRequest replyToRequest, DecideShift decideShift,
            VetCandidates vetCandidates, ApproveHeads approveHeads) {
        this.renewals = renewals;
        this.issueReminder = issueReminder;
        this.replyToRequest = replyToRequest;
        this.decideShift = decideShift;
        this.vetCandidates = vetCandidates;
        this.approveHeads = approveHeads;
    }

    void issueReminder(Turn turn) {
        issueReminder.issue(new IssueReminder.Command(turn.task(), turn.by().name(), "", version(turn), turn.by()));
    }

    void reply(Turn turn) {
        replyToRequest.reply(new ReplyToRequest.Command(
                turn.task(), turn.dice().oneIn(12) ? Verdict.RETURN : Verdict.AGREE, "请按要求办理", "", version(turn), turn.by()));
    }

    void decideShift(Turn turn) {
        var verdict = turn.dice().oneIn(6) ? Verdict.REFUSE : Verdict.AGREE;
        var request = renewals.require(turn.number()).request();
        decideShift.decide(new DecideShift.Command(turn.task(), verdict, "已审核", "", version(turn), turn.by()));
        if (request.kind() == RequestKind.POSTPONE && verdict == Verdict.AGREE) {
            var to = Objects.requireNonNull(request.postponedTo());
            if (!life(turn).isBeyondLimit(to)) {
                life(turn).shifted(to, turn.at());
            }
        }
    }

    void overrideShift(Turn turn) {
        var verdict = turn.dice().oneIn(2) ? Verdict.REFUSE : Verdict.AGREE;
        var to = Objects.requireNonNull(renewals.require(turn.number()).request().postponedTo());
        decideShift.override(new DecideShift.Command(turn.task(), verdict, "情况特殊", "", version(turn), turn.by()));
        if (verdict == Verdict.AGREE) {
            life(turn).shifted(to, turn.at());
        }
    }

    void vet(Turn turn) {
        vetCandidates.vet(new VetCandidates.Command(
                turn.task(), turn.dice().oneIn(12) ? Verdict.RETURN : Verdict.AGREE, "已审查", version(turn), turn.by()));
    }

    void approve(Turn turn) {
        var verdict = turn.dice().oneIn(12) ? Verdict.RETURN : turn.dice().oneIn(20) ? Verdict.REFUSE : Verdict.AGREE;
        approveHeads.approve(new ApproveHeads.Command(turn.task(), verdict, null, "已研究", version(turn), turn.by()));
        if (verdict == Verdict.REFUSE) {
            life(turn).refused(turn.at());
        }
    }

    private long version(Turn turn) {
        return renewals.require(turn.number()).state().version();
    }

    private static Life life(Turn turn) {
        return Objects.requireNonNull(turn.life());
    }
}
