package cn.yinxian.demosite.site.usecase;

import cn.yinxian.demosite.site.model.SiteBook;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Missing;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.StepReversal;
import cn.yinxian.workflow.TaskKey;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 退回 and 取回 of an application, as long as nobody has been there to look. */
@Component
class ReverseSite implements StepReversal {

    private static final Set<SiteStep> ON_PAPER = EnumSet.of(
            SiteStep.UNIT_OPINION, SiteStep.CHECK, SiteStep.APPROVE, SiteStep.DESK_REVIEW, SiteStep.ACCEPT, SiteStep.AMEND);

    private final SiteBook book;
    private final SiteWorkflow workflow;

    ReverseSite(SiteBook book, SiteWorkflow workflow) {
        this.book = book;
        this.workflow = workflow;
    }

    @Override
    public String process() {
        return workflow.process();
    }

    @Override
    public Optional<String> whyNot(CaseFile file, TaskKey from, TaskKey to) {
        var now = workflow.stepOf(from).orElseThrow(Missing::new);
        var target = workflow.stepOf(to).orElseThrow(Missing::new);
        if (!ON_PAPER.contains(now) || !ON_PAPER.contains(target) || target == SiteStep.ACCEPT) {
            return Optional.of("已经现场验收，按验收结果办理");
        }
        return Optional.empty();
    }

    @Override
    public Optional<TaskKey> amend() {
        return Optional.of(workflow.keyOf(SiteStep.AMEND));
    }

    @Override
    public List<String> returnFields() {
        return List.of("opinion", "attachments");
    }

    @Override
    public void reverse(CaseFile file, TaskKey from, TaskKey to, CurrentOfficial by) {
        var site = book.require(file.number());
        site.turnBack(workflow.stepOf(to).orElseThrow(Missing::new).isBeforeRecommendation());
        book.update(site);
        workflow.mark(site.state());
    }
}
