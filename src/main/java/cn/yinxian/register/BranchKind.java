package cn.yinxian.register;

/** Kind of a branch: 单独组建, 联合, 混编转单建, 社区功能型, 社团协会功能型, 临时. */
public enum BranchKind {
    REGULAR,
    JOINT,
    SEPARATED,
    COMMUNITY_FUNC,
    CLUB_FUNC,
    TEMP;

    /** Whether its members belong to it (组织关系); functional and temporary branches only gather them. */
    public boolean movesRelation() {
        return this == REGULAR || this == JOINT || this == SEPARATED;
    }
}
