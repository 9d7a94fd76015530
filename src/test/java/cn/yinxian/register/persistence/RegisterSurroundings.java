package cn.yinxian.register.persistence;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.organisation.BranchPlace;
import cn.yinxian.organisation.BranchPlaces;
import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.organisation.Units;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.UnitCode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mockito.Answers;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;

/** What the register leans on, in memory: three units, the places of branch posts, the audit trail; and today is 2026-11-23. */
@TestConfiguration(proxyBeanMethods = false)
class RegisterSurroundings {

    static final Map<String, String> PATHS =
            Map.of("U1", "/440300/440305/U1/", "U2", "/440300/440305/U2/", "U3", "/440300/440306/U3/");

    final List<Act> acts = new ArrayList<>();
    final List<Object> events = new ArrayList<>();
    final Map<BranchCode, BranchPlace> places = new HashMap<>();

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    }

    @Bean
    AuditTrail auditTrail() {
        return acts::add;
    }

    @Bean
    Units units() {
        var units = mock(Units.class, Answers.RETURNS_SMART_NULLS);
        when(units.require(any())).thenAnswer(asked -> unit(asked.getArgument(0)));
        when(units.findAll(any())).thenAnswer(asked -> asked.<Collection<UnitCode>>getArgument(0).stream()
                .filter(code -> PATHS.containsKey(code.value()))
                .collect(toMap(identity(), RegisterSurroundings::unit)));
        return units;
    }

    @Bean
    BranchPlaces branchPlaces() {
        return new PlacesInMemory(places);
    }

    @EventListener
    void on(Record event) {
        events.add(event);
    }

    void forget() {
        acts.clear();
        events.clear();
        places.clear();
    }

    private static Unit unit(UnitCode code) {
        return new Unit(code, "单位" + code, UnitKind.UNIT, null, null, true, PATHS.get(code.value()), true, 0);
    }

    private record PlacesInMemory(Map<BranchCode, BranchPlace> places) implements BranchPlaces {

        @Override
        public void put(BranchPlace place) {
            places.put(place.code(), place);
        }

        @Override
        public void putAll(Collection<BranchPlace> all) {
            all.forEach(this::put);
        }

        @Override
        public void remove(BranchCode code) {
            places.remove(code);
        }

        @Override
        public BranchPlace find(BranchCode code) {
            return places.get(code);
        }

        @Override
        public List<BranchPlace> of(UnitCode unit) {
            return places.values().stream().filter(place -> place.unit().equals(unit)).toList();
        }
    }
}
