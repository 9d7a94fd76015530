package cn.yinxian.demo.terms;

import cn.yinxian.demo.DemoOnly;
import cn.yinxian.renewal.usecase.ApproveHeads;
import cn.yinxian.renewal.usecase.DecideShift;
import cn.yinxian.renewal.usecase.IssueReminder;
import cn.yinxian.renewal.usecase.ReplyToRequest;
import cn.yinxian.renewal.usecase.VetCandidates;
import cn.yinxian.shared.Verdict;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Party committees sign letters, reply, vet and approve; one in ten sends a request back first. */
@Component
@DemoOnly
class SuperiorSide implements Side {

    private static final int RETURNED_ONE_IN = 10;

    private final IssueReminder issue;
    private final ReplyToRequest reply;
    private final DecideShift shift;
    private final VetCandidates vet;
    private final ApproveHeads approve;

    SuperiorSide(IssueReminder issue, ReplyToRequest reply, DecideShift shift, VetCandidates vet, ApproveHeads approve) {
        this.issue = issue;
        this.reply = reply;
        this.shift = shift;
        this.vet = vet;
        this.approve = approve;
    }

    @Override
    public Set<String> pages() {
        return Set.of(
                "renewal/issue-reminder", "renewal/reply", "renewal/decide-shift", "renewal/vet", "renewal/approve-secretary");
    }

    @Override
    public void play(Step now) {
        switch (now.page()) {
            case "renewal/issue-reminder" -> issue.issue(new IssueReminder.Command(
                    now.task(), now.by().name(), "", now.version(), now.by()));
            case "renewal/reply" -> reply(now);
            case "renewal/decide-shift" -> shift.decide(new DecideShift.Command(
                    now.task(), Verdict.AGREE, "情况属实，同意。", "", now.version(), now.by()));
            case "renewal/vet" -> vet.vet(new VetCandidates.Command(
                    now.task(), Verdict.AGREE, "经审查，同意。", now.version(), now.by()));
            default -> approve.approve(new ApproveHeads.Command(
                    now.task(), Verdict.AGREE, null, "经会议研究，同意。", now.version(), now.by()));
        }
    }

    private void reply(Step now) {
        boolean returned = now.dice().oneIn(RETURNED_ONE_IN);
        reply.reply(new ReplyToRequest.Command(
                now.task(), returned ? Verdict.RETURN : Verdict.AGREE, returned ? "请补充支部研究的情况后重新报送。" : "经会议研究，同意。", "",
                now.version(), now.by()));
    }
}
