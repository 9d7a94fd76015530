package cn.yinxian.assembly;

import cn.yinxian.register.OfficerPost;

/** A member with the post that falls to him or her. */
public record PostHolder(String memberCode, OfficerPost post) {

    public boolean isSecretary() {
        return post == OfficerPost.SECRETARY;
    }

    /** 书记 or 副书记: where there is a committee, it elects them. */
    public boolean isHead() {
        return post.isHead();
    }
}
