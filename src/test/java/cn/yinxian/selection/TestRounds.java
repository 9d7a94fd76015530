package cn.yinxian.selection;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.entry.SelfScore;
import cn.yinxian.selection.entry.model.EntryBook;
import cn.yinxian.selection.entry.model.EntryPaper;
import cn.yinxian.selection.entry.usecase.EntryDoor;
import cn.yinxian.selection.entry.usecase.ReviewEntry;
import cn.yinxian.selection.entry.usecase.SaveEntryDraft;
import cn.yinxian.selection.entry.usecase.SubmitEntry;
import cn.yinxian.selection.round.RoundView;
import cn.yinxian.selection.round.Rounds;
import cn.yinxian.selection.round.model.RoundBook;
import cn.yinxian.selection.round.model.RoundPlan;
import cn.yinxian.selection.round.usecase.AdviseRound;
import cn.yinxian.selection.round.usecase.ApproveRound;
import cn.yinxian.selection.round.usecase.RoundPlanning;
import cn.yinxian.selection.round.usecase.SaveRoundDraft;
import cn.yinxian.selection.round.usecase.SubmitRound;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Verdict;
import cn.yinxian.testing.TestCity;
import cn.yinxian.workflow.OpenTasks;
import cn.yinxian.workflow.TaskRef;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/** Leads rounds and entries through the use cases, for tests that begin later. */
public final class TestRounds {

    private final TestCity city;
    private final BeanFactory beans;

    public TestRounds(TestCity city, BeanFactory beans) {
        this.city = city;
        this.beans = beans;
    }

    /** A draft of a kind as it begins; with a basis it may honour. */
    public long draft(String kind, @Nullable String basis) {
        var plan = beans.getBean(RoundPlanning.class).begin(kind);
        return save(new RoundPlan(
                plan.kind(), plan.year(), plan.title(), plan.purpose(), basis, plan.criteria(), plan.textLimit(), plan.photoLimit(), plan.quotas(),
                plan.vetoes(), plan.workdays()));
    }

    public long save(RoundPlan plan) {
        return beans.getBean(SaveRoundDraft.class).save(new SaveRoundDraft.Command(null, plan, 0, clerk()));
    }

    public CaseNumber submitted(long draft) {
        return beans.getBean(SubmitRound.class).submit(new SubmitRound.Command(draft, 0, clerk()));
    }

    /** A round whose call is open. */
    public CaseNumber calling(String kind) {
        var number = submitted(draft(kind, null));
        decide(number, Verdict.AGREE, "同意。");
        return number;
    }

    public void advise(CaseNumber number, Verdict verdict, String opinion) {
        beans.getBean(AdviseRound.class).advise(
                new AdviseRound.Command(task(number), verdict, opinion, versionOf(number), city.official("org-city")));
    }

    public void decide(CaseNumber number, Verdict verdict, String opinion) {
        beans.getBean(ApproveRound.class).decide(
                new ApproveRound.Command(task(number), verdict, opinion, versionOf(number), city.official("leader-city")));
    }

    /** The last day of the call is over. */
    public void close(CaseNumber number) {
        var jobs = beans.getBean(ManagementService.class);
        var instance = beans.getBean(RuntimeService.class).createProcessInstanceQuery().processInstanceBusinessKey(number.value()).singleResult();
        jobs.executeJob(jobs.createJobQuery().processInstanceId(instance.getId()).timers().singleResult().getId());
    }

    public long entryDraft(CaseNumber round, String official, EntryPaper paper) {
        var me = city.official(official);
        var applicant = beans.getBean(EntryDoor.class).applicantsOf(view(round), me).get(0);
        return beans.getBean(SaveEntryDraft.class).save(
                new SaveEntryDraft.Command(null, round, EntryDoor.keyOf(applicant), paper, 0, me));
    }

    public CaseNumber entered(CaseNumber round, String official, EntryPaper paper) {
        long draft = entryDraft(round, official, paper);
        return beans.getBean(SubmitEntry.class).submit(new SubmitEntry.Command(draft, 0, city.official(official)));
    }

    public void review(CaseNumber entry, String official, Verdict verdict, String opinion) {
        long version = beans.getBean(EntryBook.class).require(entry).sheet().version();
        beans.getBean(ReviewEntry.class).review(
                new ReviewEntry.Command(task(entry), verdict, true, opinion, version, city.official(official)));
    }

    /** A paper that is complete for the round. */
    public EntryPaper paper(CaseNumber round, String title) {
        var scores = view(round).criteria().stream().map(one -> new SelfScore(one.code(), one.weight() - 2, "见佐证材料")).toList();
        return new EntryPaper(title, "老党员每月一次进社区宣讲。", "我单位组织离退休干部党员每月一次进社区宣讲，全年十二场。", scores);
    }

    public TaskRef task(CaseNumber number) {
        return beans.getBean(OpenTasks.class).waitingIn(number).get(0).task();
    }

    public RoundView view(CaseNumber round) {
        return beans.getBean(Rounds.class).require(round);
    }

    private long versionOf(CaseNumber number) {
        return beans.getBean(RoundBook.class).require(number).sheet().version();
    }

    private CurrentOfficial clerk() {
        return city.official("clerk-city");
    }
}
