package cn.yinxian.organisation.model;

import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.organisation.UnitSignature;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit with all that is kept of it.
 *
 * @param partyPath materialised path along 隶属关系, as {@code unit.path()} is along the administration
 */
public record RegisteredUnit(
        Unit unit,
        String partyPath,
        @Nullable LocalDate endedOn,
        @Nullable UnitCode successor,
        @Nullable String docMark,
        @Nullable String fullName) {

    private static final int MARK_LIMIT = 30;

    public static RegisteredUnit founded(
            UnitCode code, String name, UnitKind kind, @Nullable RegisteredUnit parent, @Nullable RegisteredUnit partyParent,
            boolean baseCommittee, @Nullable String docMark, @Nullable String fullName) {
        String path = Lineage.path(parent == null ? null : parent.unit.path(), code);
        String partyPath = Lineage.path(partyParent == null ? null : partyParent.partyPath, code);
        var unit = new Unit(code, name, kind, parent == null ? null : parent.code(),
                partyParent == null ? null : partyParent.code(), baseCommittee, path, true, 0);
        return new RegisteredUnit(unit, partyPath, null, null, docMark, fullName);
    }

    public UnitCode code() {
        return unit.code();
    }

    public UnitSignature signature() {
        String name = unit.name();
        return new UnitSignature(
                fullName == null ? name : fullName,
                docMark == null ? name.substring(0, Math.min(name.length(), MARK_LIMIT)) : docMark);
    }

    public RegisteredUnit renamed(String name, boolean baseCommittee, @Nullable String mark, @Nullable String full, long seenVersion) {
        var fresh = new Unit(unit.code(), name, unit.kind(), unit.parent(), unit.partyParent(), baseCommittee,
                unit.path(), unit.active(), seenVersion);
        return new RegisteredUnit(fresh, partyPath, endedOn, successor, mark, full);
    }

    public RegisteredUnit movedUnder(RegisteredUnit parent, RegisteredUnit partyParent, long seenVersion) {
        var fresh = new Unit(unit.code(), unit.name(), unit.kind(), parent.code(), partyParent.code(), unit.baseCommittee(),
                Lineage.path(parent.unit.path(), unit.code()), unit.active(), seenVersion);
        return new RegisteredUnit(fresh, Lineage.path(partyParent.partyPath, unit.code()), endedOn, successor, docMark, fullName);
    }

    public RegisteredUnit ended(LocalDate day, @Nullable UnitCode heir, long seenVersion) {
        var fresh = new Unit(unit.code(), unit.name(), unit.kind(), unit.parent(), unit.partyParent(), unit.baseCommittee(),
                unit.path(), false, seenVersion);
        return new RegisteredUnit(fresh, partyPath, day, heir, docMark, fullName);
    }
}
