package cn.yinxian.organisation.persistence;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.Figures;
import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.UnitSignature;
import cn.yinxian.organisation.Units;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.UnitCode;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class MyBatisUnits implements Units {

    private final UnitMapper mapper;
    private final KnownUnits known;
    private final UnitSurroundings surroundings;
    private final Figures figures;
    private final Clock clock;

    MyBatisUnits(UnitMapper mapper, KnownUnits known, UnitSurroundings surroundings, Figures figures, Clock clock) {
        this.mapper = mapper;
        this.known = known;
        this.surroundings = surroundings;
        this.figures = figures;
        this.clock = clock;
    }

    @Override
    public Unit require(UnitCode code) {
        return find(code).orElseThrow(Missing::new);
    }

    @Override
    public Optional<Unit> find(UnitCode code) {
        return row(code).map(UnitRow::unit);
    }

    @Override
    public Map<UnitCode, Unit> findAll(Collection<UnitCode> codes) {
        var units = new HashMap<UnitCode, Unit>();
        known.of(codes.stream().map(UnitCode::value).distinct().sorted().toList())
                .forEach((code, row) -> units.put(UnitCode.of(code), row.unit()));
        return units;
    }

    @Override
    public List<Unit> childrenOf(UnitCode code) {
        return mapper.selectActiveChildren(code.value()).stream().map(UnitRow::unit).toList();
    }

    @Override
    public List<Unit> under(UnitCode code) {
        return mapper.selectActiveUnder(require(code).path()).stream().map(UnitRow::unit).toList();
    }

    @Override
    public List<Unit> named(String text, UnitCode under, int size) {
        var pattern = "%" + text.strip().replaceAll("[!%_]", "!$0") + "%";
        return mapper.selectActiveNamed(require(under).path(), pattern, size).stream().map(UnitRow::unit).toList();
    }

    @Override
    public Unit city() {
        return Optional.ofNullable(mapper.selectCity()).map(UnitRow::unit).orElseThrow(Missing::new);
    }

    @Override
    public Optional<Unit> districtOf(UnitCode code) {
        return surroundings.of(code).district();
    }

    @Override
    public Optional<Unit> committeeFor(UnitCode code) {
        var today = WorkingCalendar.dayOf(clock.instant());
        return surroundings.of(code).committee(figures.on("routing.climbToCommittee", today).asFlag());
    }

    @Override
    public UnitSignature signatureOf(UnitCode code) {
        return row(code).orElseThrow(Missing::new).registered().signature();
    }

    private Optional<UnitRow> row(UnitCode code) {
        return Optional.ofNullable(known.of(List.of(code.value())).get(code.value()));
    }
}
