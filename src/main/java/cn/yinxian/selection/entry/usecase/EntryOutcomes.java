package cn.yinxian.selection.entry.usecase;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Figures;
import cn.yinxian.selection.entry.EntryState;
import cn.yinxian.selection.entry.model.Bars;
import cn.yinxian.selection.entry.model.Entry;
import cn.yinxian.selection.entry.model.EntryBook;
import cn.yinxian.selection.round.Rounds;
import cn.yinxian.shared.CaseNumber;
import java.time.Clock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the areas above decide about an entry. */
@Component
class EntryOutcomes {

    private final EntryBook entries;
    private final EntryWorkflow workflow;
    private final Bars bars;
    private final Rounds rounds;
    private final Figures figures;
    private final Recording recording;

    EntryOutcomes(EntryBook entries, EntryWorkflow workflow, Bars bars, Rounds rounds, Figures figures, Recording recording) {
        this.entries = entries;
        this.workflow = workflow;
        this.bars = bars;
        this.rounds = rounds;
        this.figures = figures;
        this.recording = recording;
    }

    /** The clock and the audit record. */
    @Component
    record Recording(Clock clock, AuditTrail audit) {

        void note(String verb, CaseNumber entry, String detail, CurrentOfficial by) {
            audit.append(new Act(by.id().value(), verb, "case:" + entry, detail));
        }
    }

    void ranked(CaseNumber number, @Nullable Integer rank, String words, CurrentOfficial by) {
        var entry = change(number, it -> it.rank(rank, words));
        if (entry.state() == EntryState.EXPIRED) {
            workflow.concluded(entry.sheet(), false, "区县排序前，单位没有审核完毕", by);
        } else {
            workflow.ranked(entry.sheet(), words, by);
        }
    }

    /** Nothing happens after the correction: the case already waits for its result. */
    void checked(CaseNumber number, CurrentOfficial by) {
        if (entries.require(number).state() != EntryState.IN_SELECTION) {
            workflow.checked(change(number, Entry::checked).sheet(), by);
        }
    }

    void askCorrection(CaseNumber number, String words, CurrentOfficial by) {
        workflow.correctionAsked(change(number, it -> it.askCorrection(words)).sheet(), words, by);
    }

    void conclude(CaseNumber number, EntryState outcome, String words, CurrentOfficial by) {
        var before = entries.require(number).state();
        var entry = change(number, it -> it.conclude(outcome, words));
        if (outcome == EntryState.REVOKED) {
            recording.note("selection.revoke", number, words, by);
            return;
        }
        workflow.concluded(entry.sheet(), before == EntryState.IN_SELECTION, words, by);
    }

    void bar(CaseNumber number, String reason, CurrentOfficial by) {
        var sheet = entries.require(number).sheet();
        var now = recording.clock().instant();
        int year = rounds.require(sheet.round()).year();
        int years = figures.on("selection.barRounds", WorkingCalendar.dayOf(now)).asInt();
        bars.add(new Bars.Bar(sheet.applicant().key(), number, reason, year + 1, year + years), now);
        recording.note("selection.bar", number, "%s：%d 年度至 %d 年度不得申报".formatted(sheet.applicant().name(), year + 1, year + years), by);
    }

    private Entry change(CaseNumber number, Consumer<Entry> act) {
        workflow.lock(number);
        var entry = entries.require(number);
        act.accept(entry);
        entries.update(entry);
        return entry;
    }
}
