package cn.yinxian.council.body.persistence;

import cn.yinxian.council.body.AdoptedRule;
import cn.yinxian.council.body.Council;
import cn.yinxian.council.body.Councils;
import cn.yinxian.council.body.MemberUnit;
import cn.yinxian.council.body.model.CouncilBook;
import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.Units;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.UnitCode;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisCouncils implements Councils, CouncilBook {

    private final CouncilMapper mapper;
    private final Units units;

    MyBatisCouncils(CouncilMapper mapper, Units units) {
        this.mapper = mapper;
        this.units = units;
    }

    @Override
    public Optional<Council> find(UnitCode place) {
        return read(List.of(place.value())).stream().findFirst();
    }

    @Override
    public Council require(UnitCode place) {
        return find(place).orElseThrow(Missing::new);
    }

    @Override
    public List<Council> all() {
        return read(null);
    }

    @Override
    public List<Council> ofMember(UnitCode unit) {
        var places = mapper.selectPlacesOf(unit.value());
        return places.isEmpty() ? List.of() : read(places);
    }

    private List<Council> read(@Nullable Collection<String> places) {
        var rows = mapper.select(places);
        var named = units.findAll(rows.stream().map(CouncilRow::unitCode).filter(Objects::nonNull).map(UnitCode::of).collect(Collectors.toSet()));
        return rows.stream().collect(Collectors.groupingBy(CouncilRow::place, LinkedHashMap::new, Collectors.toList())).values().stream()
                .map(ofOne -> council(ofOne, named))
                .toList();
    }

    private static Council council(List<CouncilRow> rows, Map<UnitCode, Unit> named) {
        var row = rows.get(0);
        var rule = row.title() == null || row.docNumber() == null || row.adoptedOn() == null
                ? null
                : new AdoptedRule(row.title(), row.docNumber(), row.adoptedOn());
        var members = rows.stream().flatMap(one -> member(one, named)).toList();
        return new Council(UnitCode.of(row.place()), row.name(), members, rule, row.version());
    }

    private static Stream<MemberUnit> member(CouncilRow row, Map<UnitCode, Unit> named) {
        String code = row.unitCode();
        if (code == null) {
            return Stream.empty();
        }
        var unit = UnitCode.of(code);
        String liaison = row.liaison();
        return Stream.of(new MemberUnit(unit, named.get(unit).name(), liaison == null ? null : OfficialId.of(liaison)));
    }

    @Override
    public void add(UnitCode place, String name, Instant at) {
        try {
            mapper.insert(place.value(), name, at);
        } catch (DuplicateKeyException stands) {
            throw Refused.because(Refusal.of("", "council.stands", "这里已经设立协调议事会议，不用再次设立"));
        }
    }

    @Override
    public void take(Council council) {
        if (mapper.updateVersion(council.place().value(), council.version()) == 0) {
            throw Overtaken.byAnother();
        }
    }

    @Override
    public void admit(UnitCode place, UnitCode unit) {
        mapper.insertMember(place.value(), unit.value());
    }

    @Override
    public void release(UnitCode place, UnitCode unit) {
        mapper.deleteMember(place.value(), unit.value());
    }

    @Override
    public void nameLiaison(UnitCode place, UnitCode unit, @Nullable OfficialId liaison) {
        mapper.updateLiaison(place.value(), unit.value(), liaison == null ? null : liaison.value());
    }

    @Override
    public void enterRule(UnitCode place, AdoptedRule rule, Instant at) {
        try {
            mapper.insertRule(place.value(), rule, at);
        } catch (DuplicateKeyException known) {
            throw Refused.because(Refusal.of(
                    "docNumber", "council.ruleKnown", "发文字号“%s”的会议制度已经登记".formatted(rule.docNumber())));
        }
    }
}
