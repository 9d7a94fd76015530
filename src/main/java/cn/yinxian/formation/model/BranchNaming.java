package cn.yinxian.formation.model;

import cn.yinxian.register.BranchKind;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How branches of retired cadres are named: 中共×××离退休干部支部委员会 with a committee, 中共×××离退休干部支部 without; where a unit
 * has several, 离退休干部第二支部.
 */
public final class BranchNaming {

    private static final String NUMBER = "第([一二三四五六七八九十]{1,3})";
    private static final String NUMBERED = NUMBER + "(?=(联合|功能型|临时)?支部(委员会)?$)";
    private static final String DIGITS = "一二三四五六七八九";
    private static final int MOST = 99;

    private BranchNaming() {}

    /** Proposes a name for a branch around the unit: with the city in front, as on its seal. */
    public static String propose(String cityName, String unitName, BranchKind kind, boolean committee) {
        return propose(cityName, unitName, kind, committee, List.of());
    }

    /**
     * The same, numbered behind those that are in use: 第二支部 where there is one already.
     *
     * @return empty if a unit has too many of them
     */
    public static String propose(String cityName, String unitName, BranchKind kind, boolean committee, Collection<String> inUse) {
        String body = body(cityName, unitName);
        String stem = stem(kind);
        var numbered = Pattern.compile(Pattern.quote(body + group(kind)) + "(?:" + NUMBER + ")?" + Pattern.quote(stem) + "(?:委员会)?");
        int last = inUse.stream().map(numbered::matcher).filter(Matcher::matches).mapToInt(name -> number(name.group(1))).max().orElse(0);
        return last >= MOST ? "" : body + group(kind) + (last == 0 ? "" : "第" + words(last + 1)) + stem + (committee ? "委员会" : "");
    }

    /** How all names of branches around the unit begin. */
    public static String body(String cityName, String unitName) {
        return "中共" + inFull(cityName, unitName);
    }

    /** "安澜市向阳区民政局" for 向阳区民政局, "安澜市科技局" for 市科技局; "安澜大学" stays as it is. */
    private static String inFull(String cityName, String unitName) {
        String place = cityName.endsWith("市") ? cityName.substring(0, cityName.length() - 1) : cityName;
        if (unitName.startsWith(place)) {
            return unitName;
        }
        return unitName.startsWith("市") ? place + unitName : cityName + unitName;
    }

    /** Whether a name is written as usual; one without committee must not end in 委员会. */
    public static boolean fits(String name, BranchKind kind, boolean committee) {
        return name.replaceFirst(NUMBERED, "").endsWith(ending(kind, committee));
    }

    private static String ending(BranchKind kind, boolean committee) {
        return group(kind) + stem(kind) + (committee ? "委员会" : "");
    }

    private static String group(BranchKind kind) {
        return kind == BranchKind.TEMP ? "" : "离退休干部";
    }

    private static String stem(BranchKind kind) {
        return switch (kind) {
            case REGULAR, SEPARATED -> "支部";
            case JOINT -> "联合支部";
            case COMMUNITY_FUNC, CLUB_FUNC -> "功能型支部";
            case TEMP -> "临时支部";
        };
    }

    /** 二十一 as 21; a name without number counts as the first. */
    private static int number(@Nullable String words) {
        if (words == null) {
            return 1;
        }
        int ten = words.indexOf('十');
        int tens = ten < 0 ? 0 : ten == 0 ? 1 : DIGITS.indexOf(words.charAt(0)) + 1;
        return tens * 10 + (words.endsWith("十") ? 0 : DIGITS.indexOf(words.charAt(words.length() - 1)) + 1);
    }

    private static String words(int number) {
        int tens = number / 10;
        int ones = number % 10;
        return (tens == 0 ? "" : tens == 1 ? "十" : DIGITS.charAt(tens - 1) + "十") + (ones == 0 ? "" : DIGITS.charAt(ones - 1));
    }
}
