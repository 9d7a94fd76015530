package cn.yinxian.demosite.site.usecase;

import cn.yinxian.demosite.site.model.SiteState;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.OpenTask;
import cn.yinxian.workflow.TaskKey;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.Vote;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a site needs of the engine, in our words; each act is told after the site has been kept. */
public interface SiteWorkflow {

    CaseNumber number();

    void submitted(SiteState site, CurrentOfficial by);

    OpenTask take(TaskRef task, SiteStep step, CurrentOfficial by);

    /** At one of the steps that only agree, send back or refuse. */
    void decided(OpenTask task, SiteState site, Verdict verdict, @Nullable String opinion);

    /** @param waits whether the district lacks a community site */
    void checked(OpenTask task, SiteState site, Verdict verdict, boolean waits, @Nullable String opinion);

    /** The district has its community sites; @param words for the record */
    void released(SiteState site, String words);

    void amended(OpenTask task, SiteState site, @Nullable String note);

    /** Where it passed, those who sign are named. */
    void inspected(OpenTask task, SiteState site);

    void rectified(OpenTask task, SiteState site);

    void signed(TaskRef task, Vote vote, @Nullable String opinion, CurrentOfficial by);

    /** @param objected whether it may not be listed now */
    void publicityClosed(SiteState site, boolean objected, @Nullable String words, CurrentOfficial by);

    void listed(OpenTask task, SiteState site, String words);

    void takeForWithdrawal(CaseNumber number, CurrentOfficial by);

    void withdrawn(SiteState site, String reason, CurrentOfficial by);

    void lapsed(SiteState site, String reason);

    /** The site went back to an earlier step, or ended, by an act of the workflow itself. */
    void mark(SiteState site);

    void lock(CaseNumber number);

    String process();

    /** With which its case numbers begin: DS-. */
    String prefix();

    Optional<SiteStep> stepOf(TaskKey key);

    TaskKey keyOf(SiteStep step);
}
