package cn.yinxian.selection.entry.persistence;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.selection.entry.EntryState;
import cn.yinxian.selection.entry.SelfScore;
import cn.yinxian.selection.entry.model.EntryApplicant;
import cn.yinxian.selection.entry.model.EntryPaper;
import cn.yinxian.selection.entry.model.EntrySheet;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.UnitCode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of {@code selection_entry}, and those of its parts. */
record EntryRow(
        long id, @Nullable String caseNumber, String round, String unit, String unitName, String unitPath, @Nullable String branch,
        String applicantName, String place, String applicantGroup, String owner, String title, String summary, String body, EntryState state,
        @Nullable Integer placeRank, @Nullable String correction, @Nullable String outcome, @Nullable Instant submittedAt, Instant createdAt,
        Instant changedAt, long version) {

    record ScoreRow(long entryId, String criterion, int position, @Nullable Integer score, String grounds) {

        SelfScore read() {
            return new SelfScore(criterion, score, grounds);
        }
    }

    record DraftRow(long id, String title, Instant changedAt) {}

    record TallyRow(String place, EntryState state, int entries) {}

    record BarRow(String applicant, String entry, String reason, int firstYear, int lastYear) {}

    static EntryRow of(EntrySheet sheet, Instant now) {
        var by = sheet.applicant();
        var paper = sheet.paper();
        return new EntryRow(
                sheet.id(), text(sheet.number()), sheet.round().value(), by.unit().value(), by.unitName(), by.unitPath(), text(by.branch()),
                by.name(), by.place().value(), by.group().toString(), by.owner().value(), paper.title(), paper.summary(), paper.text(),
                sheet.state(), sheet.rank(), sheet.correction(), sheet.outcome(), sheet.submittedAt(), sheet.createdAt(), now, sheet.version());
    }

    EntrySheet sheet(List<SelfScore> scores) {
        var by = new EntryApplicant(
                applicantName, branch == null ? null : BranchCode.of(branch), UnitCode.of(unit), unitName, unitPath, UnitCode.of(place),
                CandidateGroup.parse(applicantGroup), OfficialId.of(owner));
        return new EntrySheet(
                id, caseNumber == null ? null : CaseNumber.of(caseNumber), CaseNumber.of(round), by,
                new EntryPaper(title, summary, body, scores), state, placeRank, correction, outcome, submittedAt, createdAt, version);
    }

    private static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }
}
