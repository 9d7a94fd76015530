package cn.yinxian.organisation.model;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.UnitCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where in the tree a unit may stand. */
public final class UnitPolicy {

    private static final int PATH_LIMIT = 400;

    private UnitPolicy() {}

    public static List<Refusal> check(RegisteredUnit unit, @Nullable RegisteredUnit parent, @Nullable RegisteredUnit partyParent) {
        var refusals = new ArrayList<Refusal>();
        var kind = unit.unit().kind();
        if (unit.code().value().equals(CandidateGroup.SYSTEM)) {
            refusals.add(Refusal.of("code", "unit.code", "代码 SYSTEM 为系统保留，请另取代码"));
        }
        if (kind == UnitKind.CITY) {
            if (parent != null || partyParent != null) {
                refusals.add(Refusal.of("parent", "unit.parent", "市没有上级单位"));
            }
            return refusals;
        }
        checkParent(refusals, "parent", "行政上级", unit.code(), parent, parent == null ? "" : parent.unit().path());
        checkParent(refusals, "partyParent", "党组织隶属上级", unit.code(), partyParent, partyParent == null ? "" : partyParent.partyPath());
        if (parent != null && !parentsOf(kind).contains(parent.unit().kind())) {
            refusals.add(Refusal.of("parent", "unit.parent", named(kind) + "不能设在" + named(parent.unit().kind()) + "之下"));
        }
        if (unit.unit().path().length() > PATH_LIMIT || unit.partyPath().length() > PATH_LIMIT) {
            refusals.add(Refusal.of("parent", "unit.depth", "单位层级过深"));
        }
        return refusals;
    }

    private static void checkParent(
            List<Refusal> refusals, String field, String label, UnitCode code, @Nullable RegisteredUnit parent, String path) {
        if (parent == null) {
            refusals.add(Refusal.of(field, "unit.parent", "请选择" + label));
        } else if (!parent.unit().active()) {
            refusals.add(Refusal.of(field, "unit.parent", label + "“" + parent.unit().name() + "”已撤销，请另选"));
        } else if (Lineage.contains(path, code)) {
            refusals.add(Refusal.of(field, "unit.ring", label + "不能是本单位或其下级单位"));
        }
    }

    private static Set<UnitKind> parentsOf(UnitKind kind) {
        return switch (kind) {
            case CITY -> Set.of();
            case DISTRICT -> Set.of(UnitKind.CITY);
            case STREET -> Set.of(UnitKind.DISTRICT);
            case COMMUNITY -> Set.of(UnitKind.STREET, UnitKind.DISTRICT);
            case UNIT -> Set.of(UnitKind.CITY, UnitKind.DISTRICT, UnitKind.STREET, UnitKind.UNIT);
            case ASSOCIATION -> Set.of(UnitKind.CITY, UnitKind.DISTRICT, UnitKind.STREET, UnitKind.COMMUNITY, UnitKind.UNIT);
        };
    }

    private static String named(UnitKind kind) {
        return switch (kind) {
            case CITY -> "市";
            case DISTRICT -> "区县";
            case STREET -> "街道（乡镇）";
            case UNIT -> "单位";
            case COMMUNITY -> "社区";
            case ASSOCIATION -> "社团协会";
        };
    }
}
