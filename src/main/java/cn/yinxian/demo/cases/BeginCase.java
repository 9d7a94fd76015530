package cn.yinxian.demo.cases;

import cn.yinxian.demo.DemoOnly;
import cn.yinxian.formation.model.Formations;
import cn.yinxian.formation.usecase.SaveDraft;
import cn.yinxian.formation.usecase.SubmitApplication;
import cn.yinxian.organisation.Roster;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes and submits the application of a demo case; some stay drafts. */
@Service
@DemoOnly
@Transactional
public class BeginCase {

    private final SaveDraft saveDraft;
    private final SubmitApplication submitApplication;
    private final Formations formations;
    private final Roster roster;
    private final DemoCases cases;

    BeginCase(
            SaveDraft saveDraft, SubmitApplication submitApplication, Formations formations, Roster roster, DemoCases cases) {
        this.saveDraft = saveDraft;
        this.submitApplication = submitApplication;
        this.formations = formations;
        this.roster = roster;
        this.cases = cases;
    }

    DemoCase begin(CaseScript script) {
        var applicant = roster.current(script.applicant());
        var draft = saveDraft.save(new SaveDraft.Command(null, script.proposal(), 0, applicant));
        var number = script.goal() == CaseGoal.DRAFT
                ? null
                : submitApplication.submit(
                        new SubmitApplication.Command(draft, formations.require(draft).version(), applicant));
        var begun = new DemoCase(script.ordinal(), draft, number, 1);
        cases.begin(begun);
        return begun;
    }
}
