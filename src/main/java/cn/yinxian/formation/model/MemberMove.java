package cn.yinxian.formation.model;

import cn.yinxian.shared.BranchCode;
import org.jspecify.annotations.Nullable;

/**
 * A member concerned: gathered or taken into the new branch, moved at an adjustment, or to be moved when a branch ends.
 *
 * @param from branch that holds the member's relation now
 * @param target branch that will hold it; null for the new branch, or while none is chosen
 */
public record MemberMove(String memberCode, @Nullable BranchCode from, @Nullable BranchCode target) {

    public MemberMove to(@Nullable BranchCode branch) {
        return new MemberMove(memberCode, from, branch);
    }
}
