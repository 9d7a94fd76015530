package cn.yinxian.organisation.persistence;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Role;

record GroupRow(Role role, String place) {

    static GroupRow of(CandidateGroup group) {
        return new GroupRow(group.role(), group.place());
    }

    /** Whether it decides for the units below, too. */
    public boolean isLeads() {
        return role == Role.PARTY_COMMITTEE || role == Role.DISTRICT_LEADER || role == Role.CITY_LEADER;
    }

    CandidateGroup group() {
        return new CandidateGroup(role, place);
    }
}
