package cn.yinxian.formation.web;

import cn.yinxian.formation.model.BodyNature;
import cn.yinxian.formation.model.FormationAction;
import cn.yinxian.formation.model.PartnerUnit;
import cn.yinxian.formation.model.Proposal;
import cn.yinxian.formation.web.BasicsView.UnitOption;
import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.organisation.Units;
import cn.yinxian.register.BranchKind;
import cn.yinxian.register.Register;
import cn.yinxian.shared.UnitCode;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What may be chosen on 基本情况; units of a joint branch lie in the same district, or are city organs like the applicant. */
@Component
class BasicsChoices {

    private static final int SHOWN = 30;

    private final Units units;
    private final Register register;
    private final Labels labels;

    BasicsChoices(Units units, Register register, Labels labels) {
        this.units = units;
        this.register = register;
        this.labels = labels;
    }

    BasicsView of(Proposal typed, String search) {
        boolean forms = typed.action() == FormationAction.FORM;
        boolean joint = typed.kind() == BranchKind.JOINT && typed.action() != FormationAction.DISSOLVE;
        return new BasicsView(
                units.require(typed.unit()).name(),
                typed.subject() == null ? "" : register.require(typed.subject()).name(),
                typed.action() != FormationAction.DISSOLVE, forms,
                forms && !typed.needsSubject() ? kinds() : Map.of(),
                forms && !typed.kind().movesRelation() ? bodies() : Map.of(),
                joint, joint ? options(typed, search) : List.of(), search);
    }

    /** Codes of all units that may take part with the applying one. */
    Set<String> choosable(Proposal typed) {
        return around(typed.unit()).map(unit -> unit.code().value()).collect(Collectors.toSet());
    }

    private List<UnitOption> options(Proposal typed, String search) {
        var chosen = typed.partners().stream().map(PartnerUnit::unit).collect(Collectors.toSet());
        var parent = units.require(typed.unit()).parent();
        var all = around(typed.unit()).toList();
        var first = all.stream().filter(unit -> chosen.contains(unit.code()));
        var others = all.stream()
                .filter(unit -> !chosen.contains(unit.code()))
                .filter(unit -> search.isEmpty() ? unit.parent() != null && unit.parent().equals(parent) : unit.name().contains(search))
                .limit(SHOWN);
        return Stream.concat(first, others)
                .map(unit -> new UnitOption(unit.code().value(), unit.name(), chosen.contains(unit.code())))
                .toList();
    }

    private Stream<Unit> around(UnitCode own) {
        Collection<Unit> there = units.districtOf(own)
                .map(district -> units.under(district.code()))
                .orElseGet(() -> units.childrenOf(units.city().code()));
        return there.stream()
                .filter(unit -> unit.kind() != UnitKind.DISTRICT && unit.kind() != UnitKind.CITY && !unit.code().equals(own));
    }

    private Map<BranchKind, String> kinds() {
        return Arrays.stream(BranchKind.values())
                .filter(kind -> kind != BranchKind.SEPARATED)
                .collect(Collectors.toMap(kind -> kind, labels::of, (one, other) -> one, LinkedHashMap::new));
    }

    private Map<BodyNature, String> bodies() {
        return Arrays.stream(BodyNature.values())
                .filter(body -> body != BodyNature.UNIT)
                .collect(Collectors.toMap(body -> body, labels::of, (one, other) -> one, LinkedHashMap::new));
    }
}
