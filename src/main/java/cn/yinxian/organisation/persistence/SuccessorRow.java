package cn.yinxian.organisation.persistence;

import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Successors.Successor;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.organisation.model.GroupWording;
import cn.yinxian.shared.OfficialId;
import org.jspecify.annotations.Nullable;

/** A post of an official; {@code kind} is null at a branch. */
record SuccessorRow(String id, String name, Role role, String placeName, @Nullable UnitKind kind, @Nullable String title) {

    Successor successor() {
        return new Successor(OfficialId.of(id), name, words());
    }

    private String words() {
        if (title != null) {
            return placeName + title;
        }
        return kind == null ? GroupWording.ofBranch(role, placeName) : GroupWording.ofUnit(role, placeName, kind);
    }
}
