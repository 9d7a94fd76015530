package cn.yinxian.deadline.model;

import cn.yinxian.deadline.Audience;
import cn.yinxian.deadline.Budget;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A ladder as the administrator writes it:
 * {@code 提前3个工作日提醒承办人；到期当日提醒承办人；超期1个工作日报上级；超期3个工作日报再上级督办}.
 */
public final class LadderText {

    /** In place of a ladder: the rule has no other than the common one. */
    public static final String COMMON = "同通用办法";

    public static final String FORM =
            "请按“提前3个工作日提醒承办人；到期当日提醒承办人；超期1个工作日报上级；超期3个工作日报再上级督办”的写法填写，各级之间用分号隔开；也可以写“第20天提醒承办人”，或填“同通用办法”";

    private static final int MOST_RUNGS = 12;
    private static final Map<String, Audience> AUDIENCES =
            Map.of("提醒承办人", Audience.OWNER, "报上级", Audience.LEADER, "报再上级督办", Audience.NEXT_LEVEL);
    private static final Map<String, Budget.Unit> UNITS =
            Map.of("个工作日", Budget.Unit.WORKING_DAYS, "天", Budget.Unit.DAYS, "个月", Budget.Unit.MONTHS);
    private static final Pattern RUNG = Pattern.compile(
            "(?:(提前|超期) ?([1-9]\\d{0,2}) ?(个工作日|天|个月)|(到期当日)|第 ?([1-9]\\d{0,2}) ?天)(提醒承办人|报上级|报再上级督办)");

    private LadderText() {}

    /** The rungs as written; empty if the text is no ladder. */
    public static Optional<List<Rung>> parse(String text) {
        var parts = Stream.of(text.split("[；;]")).map(String::strip).filter(part -> !part.isEmpty()).toList();
        var rungs = parts.stream().map(LadderText::rung).flatMap(Optional::stream).toList();
        boolean wellFormed = !rungs.isEmpty() && rungs.size() == parts.size() && rungs.size() <= MOST_RUNGS;
        return wellFormed && new HashSet<>(rungs).size() == rungs.size() ? Optional.of(rungs) : Optional.empty();
    }

    static String unitWords(Budget.Unit unit) {
        return switch (unit) {
            case WORKING_DAYS -> "个工作日";
            case DAYS -> "天";
            case MONTHS -> "个月";
        };
    }

    private static Optional<Rung> rung(String part) {
        var match = RUNG.matcher(part);
        if (!match.matches()) {
            return Optional.empty();
        }
        var audience = AUDIENCES.get(match.group(6));
        if (match.group(4) != null) {
            return Optional.of(new Rung(0, Budget.Unit.DAYS, false, audience));
        }
        if (match.group(5) != null) {
            return Optional.of(new Rung(Integer.parseInt(match.group(5)), Budget.Unit.DAYS, true, audience));
        }
        int amount = Integer.parseInt(match.group(2));
        return Optional.of(new Rung("提前".equals(match.group(1)) ? -amount : amount, UNITS.get(match.group(3)), false, audience));
    }
}
