package cn.yinxian.organisation.model;

import cn.yinxian.organisation.OrganisationLoad.NewUnit;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.UnitCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts many new units into the tree, each under a parent that is there already or stands before it. */
public final class UnitPlanting {

    private final Map<UnitCode, RegisteredUnit> known = new HashMap<>();
    private final List<RegisteredUnit> planted = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private boolean hasCity;

    public UnitPlanting(Collection<RegisteredUnit> existing, boolean hasCity) {
        existing.forEach(unit -> known.put(unit.code(), unit));
        this.hasCity = hasCity;
    }

    public void plant(NewUnit entry) {
        var names = UnitNames.typed(entry.name(), entry.docMark(), entry.fullName());
        var parent = entry.parent() == null ? null : known.get(entry.parent());
        var partyParent = entry.partyParent() == null ? null : known.get(entry.partyParent());
        var unit = RegisteredUnit.founded(entry.code(), names.name(), entry.kind(), parent, partyParent,
                entry.baseCommittee(), names.docMark(), names.fullName());
        names.check().forEach(refusal -> refuse(entry, refusal.facts()));
        if (isKnown(entry.parent()) && isKnown(entry.partyParent())) {
            UnitPolicy.check(unit, parent, partyParent).forEach(refusal -> refuse(entry, refusal.facts()));
        } else {
            Stream.of(entry.parent(), entry.partyParent())
                    .filter(code -> !isKnown(code))
                    .distinct()
                    .forEach(code -> refuse(entry, "上级单位 " + code + " 不存在，或排在本单位之后"));
        }
        if (entry.kind() == UnitKind.CITY && hasCity) {
            refuse(entry, "市已存在，本系统只服务一个市");
        }
        hasCity |= entry.kind() == UnitKind.CITY;
        if (known.put(entry.code(), unit) != null) {
            refuse(entry, "代码已被使用");
        }
        planted.add(unit);
    }

    public List<RegisteredUnit> planted() {
        return planted;
    }

    public List<Refusal> refusals() {
        return refusals;
    }

    /** Whether there is nothing to know, or it is known. */
    private boolean isKnown(@Nullable UnitCode code) {
        return code == null || known.containsKey(code);
    }

    private void refuse(NewUnit entry, String facts) {
        refusals.add(Refusal.of("unit:" + entry.code(), "load.unit", "单位 " + entry.code() + "：" + facts));
    }
}
