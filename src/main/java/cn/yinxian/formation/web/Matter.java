package cn.yinxian.formation.web;

import cn.yinxian.formation.model.FormationAction;
import cn.yinxian.register.BranchKind;
import org.jspecify.annotations.Nullable;

/** What one may apply for, as the first page lists it. */
enum Matter {
    REGULAR(FormationAction.FORM, BranchKind.REGULAR),
    JOINT(FormationAction.FORM, BranchKind.JOINT),
    SEPARATED(FormationAction.FORM, BranchKind.SEPARATED),
    COMMUNITY_FUNC(FormationAction.FORM, BranchKind.COMMUNITY_FUNC),
    CLUB_FUNC(FormationAction.FORM, BranchKind.CLUB_FUNC),
    TEMP(FormationAction.FORM, BranchKind.TEMP),
    ADJUST(FormationAction.ADJUST, null),
    DISSOLVE(FormationAction.DISSOLVE, null);

    private final FormationAction action;
    private final @Nullable BranchKind kind;

    Matter(FormationAction action, @Nullable BranchKind kind) {
        this.action = action;
        this.kind = kind;
    }

    FormationAction action() {
        return action;
    }

    /** Null where the branch concerned keeps its own. */
    @Nullable BranchKind kind() {
        return kind;
    }

    /** Whether it concerns a branch that exists. */
    boolean needsBranch() {
        return kind == null || kind == BranchKind.SEPARATED;
    }
}
