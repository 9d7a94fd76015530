package cn.yinxian.formation.model;

import cn.yinxian.register.BranchKind;

/** What must happen between the reply and the record: elect, appoint, find a branch for every member, or nothing. */
public enum Establishment {
    ELECTED,
    APPOINTED,
    TRANSFERS,
    NONE;

    /** Branches that hold relations elect; functional and temporary ones are appointed and leave nobody without a branch. */
    public static Establishment of(FormationAction action, BranchKind kind) {
        return switch (action) {
            case FORM -> kind.movesRelation() ? ELECTED : APPOINTED;
            case ADJUST -> NONE;
            case DISSOLVE -> kind.movesRelation() ? TRANSFERS : NONE;
        };
    }
}
