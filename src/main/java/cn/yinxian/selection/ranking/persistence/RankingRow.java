package cn.yinxian.selection.ranking.persistence;

import cn.yinxian.publicity.ItemEffect;
import cn.yinxian.selection.ranking.RankingStatus;
import cn.yinxian.selection.ranking.model.RankedLine;
import cn.yinxian.selection.ranking.model.Ranking;
import cn.yinxian.selection.ranking.model.RankingState;
import cn.yinxian.selection.ranking.model.Recommendation;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of {@code selection_ranking}. */
record RankingRow(
        String caseNumber,
        String round,
        String place,
        int quota,
        RankingStatus status,
        @Nullable String note,
        @Nullable String publicity,
        @Nullable Instant sentAt,
        long version) {

    static RankingRow of(RankingState state) {
        return new RankingRow(
                state.number().value(), state.round().value(), state.place().value(), state.quota(), state.status(), state.note(),
                valueOf(state.publicity()), state.sentAt(), state.version());
    }

    Ranking ranking(List<LineRow> lines) {
        return new Ranking(new RankingState(
                CaseNumber.of(caseNumber), CaseNumber.of(round), UnitCode.of(place), quota, status,
                lines.stream().map(LineRow::line).toList(), note, numberOf(publicity), sentAt, version));
    }

    private static @Nullable String valueOf(@Nullable CaseNumber number) {
        return number == null ? null : number.value();
    }

    private static @Nullable CaseNumber numberOf(@Nullable String value) {
        return value == null ? null : CaseNumber.of(value);
    }

    /** A row of {@code selection_ranking_line}. */
    record LineRow(
            String caseNumber, int position, String entry, Recommendation choice, @Nullable String reason, @Nullable String publicity,
            @Nullable ItemEffect effect, @Nullable String found, boolean gone) {

        static LineRow of(String caseNumber, int position, RankedLine line) {
            return new LineRow(
                    caseNumber, position, line.entry().value(), line.choice(), line.reason(), valueOf(line.publicity()), line.effect(),
                    line.found(), line.left());
        }

        RankedLine line() {
            return new RankedLine(CaseNumber.of(entry), choice, reason, numberOf(publicity), effect, found, gone);
        }
    }
}
