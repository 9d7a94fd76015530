package cn.yinxian.selection.judging.persistence;

import cn.yinxian.selection.judging.model.JudgedEntry;
import cn.yinxian.selection.judging.model.JudgeSeat;
import cn.yinxian.selection.judging.model.Judging;
import cn.yinxian.selection.judging.model.JudgingParts;
import cn.yinxian.selection.judging.model.JudgingState;
import cn.yinxian.selection.judging.model.JudgingTerms;
import cn.yinxian.selection.judging.model.PanelRules;
import cn.yinxian.selection.judging.model.Recusal;
import cn.yinxian.selection.judging.model.RecusalGround;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of {@code selection_judging}. */
record JudgingRow(
        String roundNumber, boolean blind, boolean halfPoints, int judgesMin, int judgesMax, JudgingState state, Instant assignedAt,
        @Nullable Instant closedAt, long version) {

    static JudgingRow of(JudgingParts parts) {
        var terms = parts.terms();
        return new JudgingRow(
                parts.round().value(), terms.blind(), terms.halfPoints(), terms.rules().least(), terms.rules().most(), parts.state(),
                parts.assignedAt(), parts.closedAt(), parts.version());
    }

    Judging whole(List<SeatRow> seats, List<EntryRow> entries, List<RecusalRow> recusals) {
        return new Judging(new JudgingParts(
                CaseNumber.of(roundNumber), new JudgingTerms(blind, halfPoints, new PanelRules(judgesMin, judgesMax)),
                seats.stream().map(SeatRow::toSeat).toList(), entries.stream().map(EntryRow::entry).toList(),
                recusals.stream().map(RecusalRow::recusal).toList(), assignedAt, closedAt, version));
    }

    /** A row of {@code selection_judge}. */
    record SeatRow(
            String roundNumber, int seat, String official, String name, int groupNumber, @Nullable Instant submittedAt,
            @Nullable Instant leftAt, @Nullable String leftWhy) {

        static SeatRow of(CaseNumber round, JudgeSeat seat) {
            return new SeatRow(
                    round.value(), seat.number(), seat.judge().value(), seat.name(), seat.group(), seat.submittedAt(), seat.leftAt(),
                    seat.leftWhy());
        }

        JudgeSeat toSeat() {
            return new JudgeSeat(seat, OfficialId.of(official), name, groupNumber, submittedAt, leftAt, leftWhy);
        }
    }

    /** A row of {@code selection_judged_entry}. */
    record EntryRow(String roundNumber, String entryNumber, int groupNumber, String code, String shownTitle, boolean gone) {

        static EntryRow of(CaseNumber round, JudgedEntry entry) {
            return new EntryRow(round.value(), entry.entry().value(), entry.group(), entry.code(), entry.title(), entry.gone());
        }

        JudgedEntry entry() {
            return new JudgedEntry(CaseNumber.of(entryNumber), groupNumber, code, shownTitle, gone);
        }
    }

    /** A row of {@code selection_recusal}. */
    record RecusalRow(String roundNumber, String official, String entryNumber, RecusalGround ground, String reason) {

        static RecusalRow of(CaseNumber round, Recusal recusal) {
            return new RecusalRow(
                    round.value(), recusal.judge().value(), recusal.entry().value(), recusal.ground(), recusal.reason());
        }

        Recusal recusal() {
            return new Recusal(OfficialId.of(official), CaseNumber.of(entryNumber), ground, reason);
        }
    }
}
