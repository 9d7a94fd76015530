package cn.yinxian.formation.model;

import cn.yinxian.register.BranchKind;

/**
 * How branches of retired cadres are named: 中共×××离退休干部支部委员会 with a committee, 中共×××离退休干部支部 without; where a unit
 * has several, 离退休干部第二支部.
 */
public final class BranchNaming {

    private static final String NUMBERED = "第[一二三四五六七八九十]{1,3}(?=(联合|功能型|临时)?支部(委员会)?$)";

    private BranchNaming() {}

    /** Proposes a name for a branch around the unit. */
    public static String propose(String unitName, BranchKind kind, boolean committee) {
        return "中共" + unitName + ending(kind, committee);
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
