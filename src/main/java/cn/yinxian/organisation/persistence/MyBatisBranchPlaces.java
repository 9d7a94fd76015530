package cn.yinxian.organisation.persistence;

import cn.yinxian.organisation.BranchPlace;
import cn.yinxian.organisation.BranchPlaces;
import cn.yinxian.organisation.model.PlacedBranches;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.UnitCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class MyBatisBranchPlaces implements BranchPlaces, PlacedBranches {

    private final BranchPlaceMapper mapper;

    MyBatisBranchPlaces(BranchPlaceMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void put(BranchPlace place) {
        putAll(List.of(place));
    }

    @Override
    public void putAll(Collection<BranchPlace> places) {
        Chunks.of(places.stream().map(BranchPlaceRow::of).toList(), mapper::put);
    }

    @Override
    public void remove(BranchCode code) {
        mapper.close(code.value());
    }

    @Override
    public @Nullable BranchPlace find(BranchCode code) {
        return openAmong(List.of(code)).stream().findFirst().orElse(null);
    }

    @Override
    public List<BranchPlace> openAmong(Collection<BranchCode> codes) {
        var places = new ArrayList<BranchPlace>();
        Chunks.of(codes.stream().map(BranchCode::value).distinct().toList(), chunk -> mapper.selectByCodes(chunk).stream()
                .filter(BranchPlaceRow::active)
                .forEach(row -> places.add(row.place())));
        return places;
    }

    @Override
    public List<BranchPlace> of(UnitCode unit) {
        return mapper.selectActiveByUnit(unit.value()).stream().map(BranchPlaceRow::place).toList();
    }
}
