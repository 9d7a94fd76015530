package cn.yinxian.organisation.model;

import cn.yinxian.shared.Refusal;
import java.util.Optional;
import java.util.regex.Pattern;

/** What may be entered as the value of a figure. */
public final class FigurePolicy {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    private static final Pattern TIME = Pattern.compile("(?:0[6-9]|1\\d|20):[0-5]\\d");

    private FigurePolicy() {}

    public static Optional<Refusal> check(DatedFigure current, String value) {
        return switch (current.figure().unit()) {
            case "FLAG" -> unless(value.equals("true") || value.equals("false"), "请选择“是”或“否”");
            case "TEXT" -> unless(current.choices().contains(value), "请从所列各项中选择：" + String.join("、", current.choices()));
            case "PERCENT" -> unless(within(value, 1, 100), "请填写 1 至 100 的整数");
            case "DAYS" -> unless(within(value, 0, 100_000), "请填写 0 至 100000 的整数");
            case "TIME" -> unless(TIME.matcher(value).matches(), "请填写 06:00 至 20:59 之间的时刻，如 08:30");
            default -> unless(within(value, 1, 100_000), "请填写 1 至 100000 的整数");
        };
    }

    private static boolean within(String value, int least, int most) {
        return NUMBER.matcher(value).matches() && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most;
    }

    private static Optional<Refusal> unless(boolean fine, String facts) {
        return fine ? Optional.empty() : Optional.of(Refusal.of("value", "figure.value", facts));
    }
}
