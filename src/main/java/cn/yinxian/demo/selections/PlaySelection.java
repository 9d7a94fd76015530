package cn.yinxian.demo.selections;

import cn.yinxian.demo.DemoOnly;
import cn.yinxian.demo.selections.EntryScript.Goal;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Roster;
import cn.yinxian.organisation.Units;
import cn.yinxian.selection.entry.EntryState;
import cn.yinxian.selection.entry.SelfScore;
import cn.yinxian.selection.entry.model.EntryBook;
import cn.yinxian.selection.entry.model.EntryPaper;
import cn.yinxian.selection.entry.model.EntrySheet;
import cn.yinxian.selection.entry.usecase.EntryDoor;
import cn.yinxian.selection.entry.usecase.EntryVetoes;
import cn.yinxian.selection.entry.usecase.ReviewEntry;
import cn.yinxian.selection.entry.usecase.SaveEntryDraft;
import cn.yinxian.selection.entry.usecase.SubmitEntry;
import cn.yinxian.selection.round.RoundState;
import cn.yinxian.selection.round.RoundView;
import cn.yinxian.selection.round.Rounds;
import cn.yinxian.selection.round.model.RoundBook;
import cn.yinxian.selection.round.usecase.ApproveRound;
import cn.yinxian.selection.round.usecase.RoundPlanning;
import cn.yinxian.selection.round.usecase.SaveRoundDraft;
import cn.yinxian.selection.round.usecase.SubmitRound;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.OpenTasks;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Calls for cases of theme party days and brings entries, as the officials do; what is done already is not done again. */
@Component
@DemoOnly
class PlaySelection {

    private static final String KIND = "THEME_PARTY_DAY";

    private final RoundDeeds round;
    private final EntryDeeds entry;
    private final Rounds rounds;
    private final Roster roster;
    private final Units units;
    private final OpenTasks tasks;

    PlaySelection(RoundDeeds round, EntryDeeds entry, Rounds rounds, Roster roster, Units units, OpenTasks tasks) {
        this.round = round;
        this.entry = entry;
        this.rounds = rounds;
        this.roster = roster;
        this.units = units;
        this.tasks = tasks;
    }

    /** What is done with a round. */
    @Component
    @DemoOnly
    record RoundDeeds(RoundPlanning planning, SaveRoundDraft save, SubmitRound submit, ApproveRound approve, RoundBook book) {}

    /** What is done with an entry. */
    @Component
    @DemoOnly
    record EntryDeeds(EntryDoor door, EntryVetoes vetoes, SaveEntryDraft save, SubmitEntry submit, ReviewEntry review, EntryBook book) {}

    @Transactional
    void call() {
        if (running().isPresent()) {
            return;
        }
        var clerk = holder(CandidateGroup.of(Role.CITY_CLERK, units.city().code()));
        long draft = round.save().save(new SaveRoundDraft.Command(null, round.planning().begin(KIND), 0, clerk));
        var number = round.submit().submit(new SubmitRound.Command(draft, 0, clerk));
        var task = tasks.waitingIn(number).get(0);
        round.approve().decide(new ApproveRound.Command(
                task.task(), Verdict.AGREE, "同意。", round.book().require(number).sheet().version(), holder(CandidateGroup.parse(task.owner()))));
    }

    /** @param branches from which the entry's is taken: the next that nothing stands against */
    @Transactional
    void enter(EntryScript script, List<BranchCode> branches) {
        running().filter(open -> find(open, script).isEmpty()).ifPresent(open -> branches.stream()
                .skip(script.branch())
                .filter(branch -> enter(open, script, branch))
                .findFirst());
    }

    private boolean enter(RoundView open, EntryScript script, BranchCode branch) {
        var secretaries = roster.membersOf(CandidateGroup.of(Role.BRANCH_SECRETARY, branch));
        if (secretaries.isEmpty()) {
            return false;
        }
        var secretary = roster.current(secretaries.get(0).id());
        var applicant = entry.door().applicantsOf(open, secretary).get(0);
        if (!entry.vetoes().against(applicant, open).isEmpty()) {
            return false;
        }
        long draft = entry.save().save(new SaveEntryDraft.Command(
                null, open.number(), EntryDoor.keyOf(applicant), paper(open, script), 0, secretary));
        if (script.goal() != Goal.DRAFT) {
            entry.submit().submit(new SubmitEntry.Command(draft, 0, secretary));
        }
        return true;
    }

    @Transactional
    void review(EntryScript script) {
        running().flatMap(open -> find(open, script)).filter(sheet -> sheet.state() == EntryState.IN_REVIEW).ifPresent(sheet -> {
            var task = tasks.waitingIn(sheet.caseNumber()).get(0);
            boolean agreed = script.goal() == Goal.READY;
            entry.review().review(new ReviewEntry.Command(
                    task.task(), agreed ? Verdict.AGREE : Verdict.RETURN, agreed, agreed ? "材料属实，同意申报。" : "请补充每期签到表和照片。",
                    sheet.version(), holder(CandidateGroup.parse(task.owner()))));
        });
    }

    private Optional<RoundView> running() {
        return rounds.running().stream().filter(one -> one.kind().equals(KIND) && one.state() == RoundState.CALLING).findFirst();
    }

    private Optional<EntrySheet> find(RoundView open, EntryScript script) {
        return entry.book().ofRound(open.number(), null, EnumSet.allOf(EntryState.class)).stream()
                .filter(sheet -> sheet.paper().title().equals(script.title()))
                .findFirst();
    }

    private CurrentOfficial holder(CandidateGroup group) {
        return roster.current(roster.membersOf(group).get(0).id());
    }

    private static EntryPaper paper(RoundView open, EntryScript script) {
        boolean whole = script.goal() != Goal.DRAFT;
        var scores = open.criteria().stream()
                .map(one -> new SelfScore(one.code(), whole ? Math.max(0, one.weight() - 2) : null, whole ? "方案、签到表、照片齐全" : ""))
                .toList();
        return new EntryPaper(script.title(), script.summary(), script.text(), scores);
    }
}
