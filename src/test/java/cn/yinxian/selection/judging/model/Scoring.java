package cn.yinxian.selection.judging.model;

import cn.yinxian.selection.judging.Points;
import cn.yinxian.selection.judging.model.ScoreScale.Line;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Judges, entries and sheets by the dozen, drawn from a seed. */
final class Scoring {

    static final ScoreScale SCALE = new ScoreScale(
            List.of(new Line("C1", "有组织", 25), new Line("C2", "有队伍", 25), new Line("C3", "有活动", 25), new Line("C4", "有成效", 25)), true);

    private Scoring() {}

    static CaseNumber entry(int number) {
        return CaseNumber.of("SE-2026-%05d".formatted(number));
    }

    static OfficialId judge(int number) {
        return OfficialId.of("judge-%02d".formatted(number));
    }

    static List<CaseNumber> entries(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Scoring::entry).toList();
    }

    static List<OfficialId> judges(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Scoring::judge).toList();
    }

    /** A sheet of one criterion. @param halves of points */
    static ScoreSheet sheet(int judge, int entry, int halves) {
        return new ScoreSheet(judge(judge), entry(entry), Map.of("C1", new Points(halves)), "");
    }

    /** Every judge scores every entry; few different totals, so that ties are common. */
    static List<ScoreSheet> sheets(Random random, int judges, int entries) {
        var sheets = new ArrayList<ScoreSheet>();
        entries(entries).forEach(entry -> judges(judges).forEach(judge -> sheets.add(random(random, judge, entry))));
        return sheets;
    }

    private static ScoreSheet random(Random random, OfficialId judge, CaseNumber entry) {
        var points = new LinkedHashMap<String, Points>();
        SCALE.lines().forEach(line -> points.put(line.code(), new Points(2 * line.weight() - random.nextInt(4))));
        return new ScoreSheet(judge, entry, points, "");
    }

    /** Some judges keep off some entries. */
    static List<Recusal> recusals(Random random, int judges, int entries, int percent) {
        var recusals = new ArrayList<Recusal>();
        judges(judges).forEach(judge -> entries(entries).forEach(entry -> {
            if (random.nextInt(100) < percent) {
                recusals.add(new Recusal(judge, entry, RecusalGround.DISTRICT, "同在向阳区"));
            }
        }));
        return recusals;
    }
}
