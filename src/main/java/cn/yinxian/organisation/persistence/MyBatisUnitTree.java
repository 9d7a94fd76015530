package cn.yinxian.organisation.persistence;

import cn.yinxian.organisation.model.RegisteredUnit;
import cn.yinxian.organisation.model.UnitTree;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.UnitCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class MyBatisUnitTree implements UnitTree {

    private final UnitMapper mapper;

    MyBatisUnitTree(UnitMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void lock() {
        mapper.lockCity();
    }

    @Override
    public Optional<RegisteredUnit> find(UnitCode code) {
        return findAll(List.of(code)).stream().findFirst();
    }

    @Override
    public RegisteredUnit require(UnitCode code) {
        return find(code).orElseThrow(Missing::new);
    }

    @Override
    public List<RegisteredUnit> findAll(Collection<UnitCode> codes) {
        var units = new ArrayList<RegisteredUnit>();
        Chunks.of(codes.stream().map(UnitCode::value).distinct().toList(),
                chunk -> mapper.selectByCodes(chunk).forEach(row -> units.add(row.registered())));
        return units;
    }

    @Override
    public boolean hasCity() {
        return mapper.selectCity() != null;
    }

    @Override
    public void addAll(List<RegisteredUnit> units) {
        Chunks.of(units.stream().map(UnitRow::of).toList(), mapper::insertAll);
        mapper.raiseEdition();
    }

    @Override
    public void update(RegisteredUnit unit) {
        if (mapper.update(UnitRow.of(unit)) == 0) {
            throw Overtaken.byAnother();
        }
        mapper.raiseEdition();
    }

    @Override
    public void repathBelow(RegisteredUnit before, RegisteredUnit after) {
        String from = before.unit().path();
        if (!from.equals(after.unit().path())) {
            mapper.repath(from, after.unit().path(), from.length() + 1);
        }
        String partyFrom = before.partyPath();
        if (!partyFrom.equals(after.partyPath())) {
            mapper.repathParty(partyFrom, after.partyPath(), partyFrom.length() + 1);
        }
        mapper.raiseEdition();
    }

    @Override
    public boolean hasActiveChildren(UnitCode code) {
        return mapper.countActiveChildren(code.value()) > 0;
    }
}
