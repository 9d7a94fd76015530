package cn.yinxian.organisation.persistence;

import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.organisation.model.RegisteredUnit;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record UnitRow(
        String code,
        String name,
        UnitKind kind,
        @Nullable String parent,
        @Nullable String partyParent,
        boolean baseCommittee,
        String path,
        String partyPath,
        boolean active,
        @Nullable LocalDate endedOn,
        @Nullable String successor,
        @Nullable String docMark,
        @Nullable String fullName,
        long version) {

    static UnitRow of(RegisteredUnit registered) {
        var unit = registered.unit();
        return new UnitRow(unit.code().value(), unit.name(), unit.kind(), text(unit.parent()), text(unit.partyParent()),
                unit.baseCommittee(), unit.path(), registered.partyPath(), unit.active(), registered.endedOn(),
                text(registered.successor()), registered.docMark(), registered.fullName(), unit.version());
    }

    Unit unit() {
        return new Unit(UnitCode.of(code), name, kind, code(parent), code(partyParent), baseCommittee, path, active, version);
    }

    RegisteredUnit registered() {
        return new RegisteredUnit(unit(), partyPath, endedOn, code(successor), docMark, fullName);
    }

    private static @Nullable UnitCode code(@Nullable String text) {
        return text == null ? null : UnitCode.of(text);
    }

    private static @Nullable String text(@Nullable UnitCode code) {
        return code == null ? null : code.value();
    }
}
