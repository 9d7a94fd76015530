package cn.yinxian.register.persistence;

import cn.yinxian.register.Officer;
import cn.yinxian.register.OfficerPost;

record OfficerRow(String memberCode, String memberName, OfficerPost post) {

    Officer officer() {
        return new Officer(memberCode, memberName, post);
    }
}
