package cn.yinxian.selection.entry.usecase;

import cn.yinxian.attachment.Attachments;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.entry.Entries;
import cn.yinxian.selection.entry.EntryLine;
import cn.yinxian.selection.entry.EntryState;
import cn.yinxian.selection.entry.EntryView;
import cn.yinxian.selection.entry.model.EntryBook;
import cn.yinxian.selection.entry.model.EntrySheet;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Entries for the areas above, read. Writing is {@link EntryOutcomes}. */
@Service
@Transactional(readOnly = true)
class EntryDirectory implements Entries {

    private static final Set<EntryState> SUBMITTED = EnumSet.complementOf(EnumSet.of(EntryState.DRAFT));

    private final EntryBook entries;
    private final EntryFiles files;
    private final EntryOutcomes outcomes;

    EntryDirectory(EntryBook entries, EntryFiles files, EntryOutcomes outcomes) {
        this.entries = entries;
        this.files = files;
        this.outcomes = outcomes;
    }

    @Override
    public EntryView require(CaseNumber number) {
        var entry = entries.require(number);
        var sheet = entry.sheet();
        var by = sheet.applicant();
        var paper = sheet.paper();
        return new EntryView(
                number, sheet.round(), sheet.state(), paper.title(), paper.summary(), paper.text(), by.name(), by.branch(), by.unit(),
                by.unitName(), by.unitPath(), by.place(), paper.scores(), files.of(entry));
    }

    @Override
    public List<EntryLine> of(CaseNumber round, EntryState... states) {
        return lines(round, null, states);
    }

    @Override
    public List<EntryLine> of(CaseNumber round, UnitCode place, EntryState... states) {
        return lines(round, place, states);
    }

    @Override
    public Attachments.Content file(CaseNumber entry, long file) {
        return files.of(entry, file);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void ranked(CaseNumber entry, @Nullable Integer rank, String words, CurrentOfficial by) {
        outcomes.ranked(entry, rank, words, by);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void checked(CaseNumber entry, CurrentOfficial by) {
        outcomes.checked(entry, by);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void askCorrection(CaseNumber entry, String words, CurrentOfficial by) {
        outcomes.askCorrection(entry, words, by);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void conclude(CaseNumber entry, EntryState outcome, String words, CurrentOfficial by) {
        outcomes.conclude(entry, outcome, words, by);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void bar(CaseNumber entry, String reason, CurrentOfficial by) {
        outcomes.bar(entry, reason, by);
    }

    private List<EntryLine> lines(CaseNumber round, @Nullable UnitCode place, EntryState... states) {
        Collection<EntryState> wanted = states.length == 0 ? SUBMITTED : Arrays.asList(states);
        return entries.ofRound(round, place, wanted).stream().filter(sheet -> sheet.number() != null).map(EntryDirectory::line).toList();
    }

    private static EntryLine line(EntrySheet sheet) {
        var by = sheet.applicant();
        return new EntryLine(
                sheet.caseNumber(), sheet.paper().title(), by.name(), by.branch(), by.unit(), by.unitPath(), by.place(), sheet.state(),
                sheet.paper().selfTotal(), sheet.rank());
    }
}
