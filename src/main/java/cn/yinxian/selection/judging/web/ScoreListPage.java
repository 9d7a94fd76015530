package cn.yinxian.selection.judging.web;

import cn.yinxian.selection.judging.model.ScoreScale;
import cn.yinxian.selection.judging.usecase.JudgeDesk;
import java.util.List;
import java.util.stream.Collectors;

/** A judge's entries. @param whole how many have all their points */
public record ScoreListPage(String roundTitle, String me, boolean blind, int whole, int all, int full, List<Line> lines) {

    public int left() {
        return all - whole;
    }

    /** @param total of the points given so far; empty while none is @param lacks what is not scored yet, in words; empty if nothing */
    public record Line(String code, String title, String total, String lacks) {}

    static ScoreListPage of(JudgeDesk.Desk desk) {
        return new ScoreListPage(
                desk.round().title(), "评委" + desk.seat().number(), desk.blind(), (int) desk.whole(), desk.lines().size(), desk.scale().full(),
                desk.lines().stream().map(line -> line(line, desk.scale())).toList());
    }

    private static Line line(JudgeDesk.Line line, ScoreScale scale) {
        boolean none = line.missing().size() == scale.lines().size();
        String lacks = line.missing().stream().map(ScoreScale.Line::name).collect(Collectors.joining("、"));
        return new Line(line.code(), line.title(), none ? "" : line.sheet().sheet().total().toString(), none ? "全部项目" : lacks);
    }
}
