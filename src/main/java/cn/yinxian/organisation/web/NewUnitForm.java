package cn.yinxian.organisation.web;

import cn.yinxian.organisation.UnitKind;
import cn.yinxian.organisation.model.UnitNames;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is typed of a new unit. */
record NewUnitForm(
        @NotNull @Nullable UnitKind kind,
        @NotBlank @Nullable String code,
        @NotBlank @Size(max = 100) @Nullable String name,
        @Nullable String parent,
        @Nullable String partyParent,
        @Nullable Boolean baseCommittee,
        @Size(max = 20) @Nullable String docMark,
        @Size(max = 150) @Nullable String fullName) {

    static NewUnitForm under(@Nullable String parent) {
        return new NewUnitForm(parent == null ? UnitKind.CITY : null, "", "", parent, parent, parent == null, "", "");
    }

    boolean hasCommittee() {
        return Boolean.TRUE.equals(baseCommittee);
    }

    UnitNames names() {
        return UnitNames.typed(name, docMark, fullName);
    }
}
