package cn.yinxian.selection.judging.persistence;

import cn.yinxian.selection.judging.Points;
import cn.yinxian.selection.judging.model.KeptSheet;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows of score sheets. */
final class ScoreRows {

    private ScoreRows() {}

    /** A row of {@code selection_score_sheet}. */
    record SheetRow(
            String roundNumber, String official, String entryNumber, String remark, @Nullable String struckWhy, Instant changedAt, long version) {

        static SheetRow of(CaseNumber round, KeptSheet sheet, Instant at) {
            return new SheetRow(
                    round.value(), sheet.judge().value(), sheet.entry().value(), sheet.remark(), sheet.struckWhy(), at, sheet.version());
        }

        KeptSheet with(List<ScoreRow> scores) {
            return new KeptSheet(
                    OfficialId.of(official), CaseNumber.of(entryNumber),
                    scores.stream().collect(Collectors.toMap(ScoreRow::criterion, row -> new Points(row.halfPoints()))), remark, struckWhy, version);
        }
    }

    /** A row of {@code selection_score}. */
    record ScoreRow(String roundNumber, String official, String entryNumber, String criterion, int halfPoints) {

        static List<ScoreRow> of(CaseNumber round, KeptSheet sheet) {
            return sheet.points().entrySet().stream()
                    .map(one -> new ScoreRow(
                            round.value(), sheet.judge().value(), sheet.entry().value(), one.getKey(), one.getValue().halves()))
                    .toList();
        }
    }
}
