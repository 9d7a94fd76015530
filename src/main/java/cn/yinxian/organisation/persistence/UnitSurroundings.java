package cn.yinxian.organisation.persistence;

import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.model.Lineage;
import cn.yinxian.organisation.model.Surroundings;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.UnitCode;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Reads a unit with all that stands above it, in two statements whatever the depth. */
@Component
class UnitSurroundings {

    private final UnitMapper mapper;

    UnitSurroundings(UnitMapper mapper) {
        this.mapper = mapper;
    }

    Surroundings of(UnitCode code) {
        var row = row(code);
        var administration = Lineage.upwards(row.path());
        var partyLine = Lineage.upwards(row.partyPath());
        var above = new LinkedHashSet<>(administration);
        above.addAll(partyLine);
        var units = new HashMap<UnitCode, Unit>();
        mapper.selectByCodes(above.stream().map(UnitCode::value).toList()).forEach(each -> units.put(UnitCode.of(each.code()), each.unit()));
        return new Surroundings(pick(administration, units), pick(partyLine, units));
    }

    Unit itself(UnitCode code) {
        return row(code).unit();
    }

    private UnitRow row(UnitCode code) {
        return mapper.selectByCodes(List.of(code.value())).stream().findFirst().orElseThrow(Missing::new);
    }

    private static List<Unit> pick(List<UnitCode> codes, Map<UnitCode, Unit> units) {
        return codes.stream().map(units::get).filter(Objects::nonNull).toList();
    }
}
