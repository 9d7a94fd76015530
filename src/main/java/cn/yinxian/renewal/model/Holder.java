package cn.yinxian.renewal.model;

import cn.yinxian.register.OfficerPost;

/** Who gets which post by this case; {@code assigned}: named by the superior, not elected. */
public record Holder(String memberCode, OfficerPost post, boolean assigned) {

    public boolean isHead() {
        return post == OfficerPost.SECRETARY || post == OfficerPost.DEPUTY_SECRETARY;
    }
}
