package cn.yinxian.organisation.persistence;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Role;

record GroupRow(Role role, String place) {

    static GroupRow of(CandidateGroup group) {
        return new GroupRow(group.role(), group.place());
    }

    CandidateGroup group() {
        return new CandidateGroup(role, place);
    }
}
