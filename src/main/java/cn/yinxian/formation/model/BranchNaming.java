package cn.yinxian.formation.model;

import cn.yinxian.register.BranchKind;

/**
 * How branches of retired cadres are named: 中共×××离退休干部支部委员会 with a committee, 中共×××离退休干部支部 without; where a unit
 * has several, 离退休干部第二支部.
 */
public final class BranchNaming {

    private static final String NUMBERED = "第[一二三四五六七八九十]{1,3}(?=(联合|功能型|临时)?支部(委员会)?$)";

    private BranchNaming() {}

    /** Proposes a name for a branch around the unit: with the city in front, as on its seal. */
    public static String propose(String cityName, String unitName, BranchKind kind, boolean committee) {
        return "中共" + inFull(cityName, unitName) + ending(kind, committee);
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
        String stem =
                switch (kind) {
                    case REGULAR, SEPARATED -> "离退休干部支部";
                    case JOINT -> "离退休干部联合支部";
                    case COMMUNITY_FUNC, CLUB_FUNC -> "离退休干部功能型支部";
                    case TEMP -> "临时支部";
                };
        return committee ? stem + "委员会" : stem;
    }
}
