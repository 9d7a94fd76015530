package cn.yinxian.council.supervise.usecase;

import cn.yinxian.council.body.Council;
import cn.yinxian.council.body.Councils;
import cn.yinxian.council.supervise.model.LeadUnit;
import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.organisation.Units;
import cn.yinxian.shared.UnitCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Units that may lead or help: the sponsor of the motion, the council's members, for the city's council the districts. Some thirty at most. */
@Component
public class LeadChoices {

    private final Councils councils;
    private final Units units;
    private final ResponsibleGroups groups;

    LeadChoices(Councils councils, Units units, ResponsibleGroups groups) {
        this.councils = councils;
        this.units = units;
        this.groups = groups;
    }

    /** Code to name. */
    public Map<String, String> of(UnitCode place, UnitCode sponsor) {
        var council = councils.require(place);
        var choices = new LinkedHashMap<String, String>();
        units.find(sponsor).filter(Unit::active).ifPresent(unit -> choices.put(unit.code().value(), unit.name()));
        council.members().forEach(member -> choices.putIfAbsent(member.unit().value(), member.name()));
        districts(council).forEach(unit -> choices.putIfAbsent(unit.code().value(), unit.name()));
        return choices;
    }

    /** The unit as one that answers for an item; empty for one that cannot be chosen. */
    Optional<LeadUnit> find(UnitCode place, UnitCode sponsor, @Nullable String code) {
        if (code == null || !of(place, sponsor).containsKey(code)) {
            return Optional.empty();
        }
        var unit = units.require(UnitCode.of(code));
        return Optional.of(new LeadUnit(unit.code(), groups.of(unit, councils.require(place)).toString()));
    }

    private List<Unit> districts(Council council) {
        return units.require(council.place()).kind() == UnitKind.CITY
                ? units.childrenOf(council.place()).stream().filter(unit -> unit.kind() == UnitKind.DISTRICT).toList()
                : List.of();
    }
}
