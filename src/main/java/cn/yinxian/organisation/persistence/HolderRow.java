package cn.yinxian.organisation.persistence;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Official;
import cn.yinxian.organisation.Role;
import cn.yinxian.shared.OfficialId;

/** An active official in one of the posts asked for. */
record HolderRow(Role role, String place, String officialId, String name) {

    CandidateGroup group() {
        return new CandidateGroup(role, place);
    }

    Official official() {
        return new Official(OfficialId.of(officialId), name, true);
    }
}
