package cn.yinxian.council.board.web;

import cn.yinxian.council.board.model.BoardMotion;
import cn.yinxian.council.board.model.BoardStage;
import cn.yinxian.council.board.usecase.BoardFilter;
import cn.yinxian.council.board.usecase.BrowseMotionBoard;
import cn.yinxian.deadline.Light;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 议题看板 as its page shows it.
 *
 * @param counts of each stage, for the councils chosen
 * @param places, units, meetings and lights that may be asked for
 * @param filtered whether anything was asked for
 * @param more address of the next page; empty on the last
 */
public record BoardPage(
        List<Count> counts, List<Line> lines, Map<String, String> places, Map<String, String> units, Map<String, String> meetings,
        Map<String, String> lights, boolean filtered, String more, String ledger, String file) {

    public record Count(BoardStage stage, int motions, String link, boolean chosen) {}

    /** @param items e.g. "已办结 1 项，共 3 项"; empty where there are none */
    public record Line(
            String number, String title, String place, String sponsor, String state, @Nullable Light light, long days, boolean open,
            String meeting, String items) {}

    private static final Map<String, String> LIGHTS = colours();

    static BoardPage of(BrowseMotionBoard.Found found, BoardFilter asked) {
        return new BoardPage(
                Arrays.stream(BoardStage.values()).map(stage -> count(stage, found, asked)).toList(),
                found.lines().stream().map(line -> line(line, found)).toList(), found.places(), found.units(), found.meetings(), LIGHTS, asked.isAsked(),
                found.next() == null ? "" : BoardAddress.of("/motions/board", asked, found.next()),
                BoardAddress.of("/motions/board/ledger", asked, null), BoardAddress.of("/motions/board/ledger.xlsx", asked, null));
    }

    private static Count count(BoardStage stage, BrowseMotionBoard.Found found, BoardFilter asked) {
        var only = new BoardFilter(asked.place(), stage, null, null, null, null, null, null);
        return new Count(stage, found.counts().getOrDefault(stage, 0), BoardAddress.of("/motions/board", only, null), stage == asked.stage());
    }

    private static Line line(BrowseMotionBoard.Line line, BrowseMotionBoard.Found found) {
        BoardMotion motion = line.motion();
        return new Line(
                motion.number().value(), motion.title(), found.places().getOrDefault(motion.council().value(), ""),
                found.units().getOrDefault(motion.sponsor().value(), ""), motion.state(), line.light(), line.days(), motion.stage().isOpen(),
                motion.meeting() == null ? "" : found.meetings().getOrDefault(motion.meeting().value(), motion.meeting().value()),
                motion.items() == 0 ? "" : "已办结 %d 项，共 %d 项".formatted(motion.done(), motion.items()));
    }

    private static Map<String, String> colours() {
        var lights = new LinkedHashMap<String, String>();
        lights.put(Light.Colour.RED.name(), "■ 已超期");
        lights.put(Light.Colour.AMBER.name(), "▲ 三个工作日内到期");
        lights.put(Light.Colour.GREEN.name(), "● 三个工作日以后到期");
        return lights;
    }
}
