package cn.yinxian.organisation.persistence;

import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.model.Lineage;
import cn.yinxian.organisation.model.Surroundings;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.UnitCode;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads a unit with all that stands above it, in two statements whatever the depth. */
@Component
class UnitSurroundings {

    private final KnownUnits known;

    UnitSurroundings(KnownUnits known) {
        this.known = known;
    }

    Surroundings of(UnitCode code) {
        return Optional.ofNullable(ofAll(List.of(code)).get(code)).orElseThrow(Missing::new);
    }

    /** The same for many, still in two statements; what is no unit is not in the map. */
    Map<UnitCode, Surroundings> ofAll(Collection<UnitCode> codes) {
        var rows = rows(codes);
        var above = new LinkedHashSet<UnitCode>();
        rows.forEach(row -> {
            above.addAll(Lineage.upwards(row.path()));
            above.addAll(Lineage.upwards(row.partyPath()));
        });
        var units = new HashMap<UnitCode, Unit>();
        rows.forEach(each -> units.put(UnitCode.of(each.code()), each.unit()));
        above.removeAll(units.keySet());
        rows(above).forEach(each -> units.put(UnitCode.of(each.code()), each.unit()));
        return rows.stream().collect(Collectors.toMap(row -> UnitCode.of(row.code()), row -> new Surroundings(
                pick(Lineage.upwards(row.path()), units), pick(Lineage.upwards(row.partyPath()), units))));
    }

    /** Units without what stands above them; what is no unit is not in the map. */
    Map<UnitCode, Unit> themselves(Collection<UnitCode> codes) {
        return rows(codes).stream().collect(Collectors.toMap(row -> UnitCode.of(row.code()), UnitRow::unit));
    }

    Unit itself(UnitCode code) {
        return row(code).unit();
    }

    private UnitRow row(UnitCode code) {
        return rows(List.of(code)).stream().findFirst().orElseThrow(Missing::new);
    }

    private List<UnitRow> rows(Collection<UnitCode> codes) {
        return List.copyOf(known.of(codes.stream().map(UnitCode::value).distinct().sorted().toList()).values());
    }

    private static List<Unit> pick(List<UnitCode> codes, Map<UnitCode, Unit> units) {
        return codes.stream().map(units::get).filter(Objects::nonNull).toList();
    }
}
