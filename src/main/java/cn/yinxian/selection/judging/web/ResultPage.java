package cn.yinxian.selection.judging.web;

import cn.yinxian.selection.judging.model.EntryScore.Mark;
import cn.yinxian.selection.judging.model.EntryScore.MarkUse;
import cn.yinxian.selection.judging.model.JudgeSpread;
import cn.yinxian.selection.judging.model.JudgingParts;
import cn.yinxian.selection.judging.model.LeaveOneOut;
import cn.yinxian.selection.judging.usecase.ScoreResult;
import cn.yinxian.selection.judging.usecase.ScoreResult.Given;
import cn.yinxian.selection.judging.usecase.ScoreResult.Row;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.workflow.ChineseTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The result of the judging, judges by number. @param criteria names with full marks, e.g. "有组织（25 分）" */
public record ResultPage(
        String number, String roundTitle, String closedAt, List<String> criteria, List<Line> lines, List<Spread> spreads, List<Without> without,
        int places) {

    /** @param exact the mean as a fraction @param tie name of the rule */
    public record Line(
            int rank, String code, String title, String applicant, int group, List<Total> totals, String mean, String exact, String tie) {}

    /** @param use name of what became of it, or STRUCK @param points by criterion */
    public record Total(String judge, String total, String use, String note, List<String> points, String remark) {}

    public record Spread(String judge, int entries, String lowest, String highest, String mean, int droppedHighest, int droppedLowest, int above, int below) {}

    public record Without(String judge, int moved, String first) {}

    static ResultPage of(ScoreResult result) {
        return new ResultPage(
                result.round().number().value(), result.round().title(), ChineseTime.of(Objects.requireNonNull(result.parts().closedAt())),
                result.scale().lines().stream().map(line -> "%s（%d 分）".formatted(line.name(), line.weight())).toList(),
                result.rows().stream().map(row -> line(row, result)).toList(),
                result.spreads().stream().map(spread -> spread(spread, result.parts())).sorted(Comparator.comparingInt(one -> numberIn(one.judge()))).toList(),
                result.withoutOne().stream().map(one -> without(one, result.parts())).sorted(Comparator.comparingInt(one -> numberIn(one.judge()))).toList(),
                result.places());
    }

    private static Line line(Row row, ScoreResult result) {
        var mean = row.line().score().mean();
        return new Line(
                row.line().rank(), row.entry().code(), row.info().title(), row.info().applicantName(), row.entry().group(),
                row.sheets().stream().map(given -> total(given, row, result)).toList(), mean.rounded(), mean.toString(), row.line().tie().name());
    }

    private static Total total(Given given, Row row, ScoreResult result) {
        var sheet = given.sheet();
        return new Total(
                "评委" + given.seat(), sheet.sheet().total().toString(),
                sheet.counts() ? useOf(row, sheet.judge()).name() : "STRUCK", sheet.counts() ? "" : String.valueOf(sheet.struckWhy()),
                result.scale().lines().stream().map(one -> sheet.points().containsKey(one.code()) ? sheet.points().get(one.code()).toString() : "—").toList(),
                sheet.remark());
    }

    private static MarkUse useOf(Row row, OfficialId judge) {
        return row.line().score().marks().stream().filter(mark -> mark.judge().equals(judge)).map(Mark::use).findFirst().orElseThrow();
    }

    private static Spread spread(JudgeSpread spread, JudgingParts parts) {
        return new Spread(
                nameOf(spread.judge(), parts), spread.entries(), spread.lowest().toString(), spread.highest().toString(), spread.mean().rounded(),
                spread.droppedHighest(), spread.droppedLowest(), spread.above(), spread.below());
    }

    private static Without without(LeaveOneOut one, JudgingParts parts) {
        String first = one.changesFirst()
                ? "进入：%s；退出：%s".formatted(codes(one.comesIn(), parts), codes(one.fallsOut(), parts))
                : "不变";
        return new Without(nameOf(one.judge(), parts), one.moved().size(), first);
    }

    private static String codes(List<CaseNumber> entries, JudgingParts parts) {
        return entries.isEmpty() ? "无" : entries.stream().map(parts::codeOf).collect(Collectors.joining("、"));
    }

    private static String nameOf(OfficialId judge, JudgingParts parts) {
        return "评委" + parts.seatOf(judge).orElseThrow().number();
    }

    private static int numberIn(String judge) {
        return Integer.parseInt(judge.substring("评委".length()));
    }
}
