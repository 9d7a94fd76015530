package cn.yinxian.formation.model;

import cn.yinxian.assembly.ElectedBranch;
import cn.yinxian.register.OfficerPost;

/** A member who is to hold a post in a branch. */
public record Appointee(ElectedBranch branch, String memberCode, OfficerPost post, Mandate mandate) {

    public boolean isSecretary() {
        return post == OfficerPost.SECRETARY;
    }

    Appointee as(Mandate other) {
        return new Appointee(branch, memberCode, post, other);
    }
}
