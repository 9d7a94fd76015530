package cn.yinxian.selection.judging.model;

import cn.yinxian.selection.judging.Points;
import cn.yinxian.shared.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * What judges may give: for each criterion of the round points from nought to its weight.
 *
 * @param halfPoints whether half points may be given, as fixed when the judges were assigned
 */
public record ScoreScale(List<Line> lines, boolean halfPoints) {

    public static final String RULE = "selection.score";

    /** Whole numbers as people may write them although they are no points, e.g. {@code -3} or {@code 1000}. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private static final Pattern FULL_WIDTH = Pattern.compile("[０-９．－]");

    /** @param weight most points of this criterion */
    public record Line(String code, String name, int weight) {}

    public ScoreScale {
        lines = List.copyOf(lines);
    }

    /** What was typed for an entry, read; blank fields are left out, for a draft may be half filled. */
    public record Read(Map<String, Points> points, List<Refusal> refusals) {}

    /**
     * @param typed by code of the criterion; what the scale does not know is refused
     * @param field names the form's field of a criterion
     */
    public Read read(Map<String, String> typed, UnaryOperator<String> field) {
        var points = new LinkedHashMap<String, Points>();
        var refusals = new ArrayList<Refusal>();
        for (var one : typed.entrySet()) {
            String text = one.getValue().strip();
            var line = line(one.getKey());
            if (line.isEmpty()) {
                refusals.add(Refusal.of("", RULE, "评分标准中没有“%s”这一项，请重新打开页面再填".formatted(one.getKey())));
            } else if (!text.isEmpty()) {
                var given = Points.parse(text).filter(found -> allows(line.get(), found));
                given.ifPresent(found -> points.put(one.getKey(), found));
                if (given.isEmpty()) {
                    refusals.add(Refusal.of(field.apply(one.getKey()), RULE, whyNot(line.get(), text)));
                }
            }
        }
        return new Read(points, refusals);
    }

    /** Criteria without points yet. */
    public List<Line> missing(Map<String, Points> points) {
        return lines.stream().filter(line -> !points.containsKey(line.code())).toList();
    }

    public boolean allows(Line line, Points points) {
        return points.compareTo(Points.whole(line.weight())) <= 0 && (halfPoints || points.isWhole());
    }

    public Optional<Line> line(String code) {
        return lines.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    public int full() {
        return lines.stream().mapToInt(Line::weight).sum();
    }

    private String whyNot(Line line, String text) {
        String step = halfPoints ? "可以带 0.5 分" : "只打整分";
        if (FULL_WIDTH.matcher(text).find()) {
            return "“%s”的分数请用半角数字填写，如 %d".formatted(line.name(), line.weight());
        }
        if (!NUMBER.matcher(text).matches()) {
            return "“%s”的分数应当是 0 至 %d 之间的数字，%s".formatted(line.name(), line.weight(), step);
        }
        boolean within = text.length() <= 6 && !text.startsWith("-") && new BigDecimal(text).compareTo(BigDecimal.valueOf(line.weight())) <= 0;
        return within
                ? "“%s”%s，现在填的是 %s 分".formatted(line.name(), halfPoints ? "最小单位是 0.5 分" : "只打整分", text)
                : "“%s”满分 %d 分，分数应当在 0 至 %d 之间，%s".formatted(line.name(), line.weight(), line.weight(), step);
    }
}
