package cn.yinxian.organisation.web;

import cn.yinxian.organisation.model.RegisteredUnit;
import cn.yinxian.organisation.model.UnitNames;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What may be changed of a unit's names; {@code version} is the one the person saw. */
record RenameUnitForm(
        @NotBlank @Size(max = 100) @Nullable String name,
        @Nullable Boolean baseCommittee,
        @Size(max = 20) @Nullable String docMark,
        @Size(max = 150) @Nullable String fullName,
        long version) {

    static RenameUnitForm of(RegisteredUnit unit) {
        return new RenameUnitForm(unit.unit().name(), unit.unit().baseCommittee(), unit.docMark(), unit.fullName(), unit.unit().version());
    }

    boolean hasCommittee() {
        return Boolean.TRUE.equals(baseCommittee);
    }

    UnitNames names() {
        return UnitNames.typed(name, docMark, fullName);
    }
}
