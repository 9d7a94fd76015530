package cn.yinxian.organisation.persistence;

import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.model.Colleagues.Colleague;
import cn.yinxian.shared.OfficialId;
import org.jspecify.annotations.Nullable;

record ColleagueRow(String id, String name, Role role, String placeName, @Nullable String title) {

    Colleague colleague() {
        return new Colleague(OfficialId.of(id), name, role, placeName, title);
    }
}
