package cn.yinxian.organisation.persistence;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Role;
import org.jspecify.annotations.Nullable;

/** An official with one of the posts held. */
record DirectoryRow(String id, String name, Role role, String place, @Nullable String placeName, @Nullable String title) {

    CandidateGroup group() {
        return new CandidateGroup(role, place);
    }
}
