package cn.yinxian.register.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Post;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.organisation.Units;
import cn.yinxian.register.Standings;
import cn.yinxian.register.Standings.EndingCount;
import cn.yinxian.register.usecase.ForecastTerms.Forecast;
import cn.yinxian.register.usecase.ForecastTerms.Line;
import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.UnitCode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ForecastTermsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final YearMonth MARCH = YearMonth.of(2027, 3);
    private static final Map<UnitCode, Unit> UNITS = List.of(
                    unit("/C0/", UnitKind.CITY), unit("/C0/O1/", UnitKind.UNIT), unit("/C0/O2/", UnitKind.UNIT), unit("/C0/D1/", UnitKind.DISTRICT),
                    unit("/C0/D1/S1/", UnitKind.STREET), unit("/C0/D1/S1/M1/", UnitKind.COMMUNITY), unit("/C0/D2/", UnitKind.DISTRICT))
            .stream().collect(Collectors.toMap(Unit::code, Function.identity()));

    private final Standings standings = mock(Standings.class);
    private final Units units = mock(Units.class);
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-22T23:00:00Z"), ZoneOffset.UTC);
    private final ForecastTerms forecast = new ForecastTerms(standings, units, clock);

    @BeforeEach
    void theUnitsAreKnown() {
        when(units.findAll(any())).thenAnswer(asked -> asked.<Collection<UnitCode>>getArgument(0).stream()
                .collect(Collectors.toMap(Function.identity(), UNITS::get)));
    }

    @Test
    void a_year_begins_with_this_month_by_the_day_of_the_city() {
        assertThat(forecast("/C0/").months()).hasSize(12).startsWith(NOVEMBER).endsWith(YearMonth.of(2027, 10));
    }

    @Test
    void the_city_reads_its_districts_and_its_own_organs_as_one_with_overdue_ones_first() {
        counted("/C0/", count("/C0/O1/", NOVEMBER, 1, 0), count("/C0/O2/", NOVEMBER, 2, 0), count("/C0/D1/S1/M1/", MARCH, 4, 0),
                count("/C0/D1/S1/", MARCH, 5, 0), count("/C0/D2/", null, 3, 2), count("/C0/D2/", MARCH, 1, 0));
        assertThat(forecast("/C0/").lines()).containsExactly(
                new Line(UNITS.get(UnitCode.of("D2")), false, 3, 2, Map.of(MARCH, 1)),
                new Line(UNITS.get(UnitCode.of("D1")), false, 0, 0, Map.of(MARCH, 9)),
                new Line(UNITS.get(UnitCode.of("C0")), true, 0, 0, Map.of(NOVEMBER, 3)));
    }

    @Test
    void a_district_reads_what_lies_below_it_and_its_own_apart() {
        counted("/C0/D1/", count("/C0/D1/", MARCH, 1, 0), count("/C0/D1/S1/", MARCH, 2, 0), count("/C0/D1/S1/M1/", MARCH, 4, 0));
        assertThat(forecast("/C0/D1/").lines()).containsExactly(
                new Line(UNITS.get(UnitCode.of("S1")), false, 0, 0, Map.of(MARCH, 6)),
                new Line(UNITS.get(UnitCode.of("D1")), true, 0, 0, Map.of(MARCH, 1)));
    }

    @Test
    void of_two_posts_one_above_the_other_the_wider_counts() {
        when(standings.countEndings(List.of("/C0/D1/S1/", "/C0/D1/"), TODAY, LocalDate.of(2027, 10, 31)))
                .thenReturn(List.of(count("/C0/D1/S1/M1/", MARCH, 4, 0)));
        assertThat(forecast("/C0/D1/S1/", "/C0/D1/").lines()).extracting(line -> line.unit().code().value()).containsExactly("S1");
    }

    private void counted(String path, EndingCount... counts) {
        when(standings.countEndings(List.of(path), TODAY, LocalDate.of(2027, 10, 31))).thenReturn(List.of(counts));
    }

    private Forecast forecast(String... paths) {
        var posts = List.of(paths).stream()
                .map(path -> new Post(Role.DISTRICT_CLERK, "D1", "某区", path, DateRange.since(LocalDate.of(2020, 1, 1)), null))
                .toList();
        return forecast.forecast(new CurrentOfficial(OfficialId.of("li.na"), "李娜", posts));
    }

    private static EndingCount count(String path, @Nullable YearMonth month, int terms, int critical) {
        return new EndingCount(path, month, terms, critical);
    }

    private static Unit unit(String path, UnitKind kind) {
        var parts = path.split("/");
        return new Unit(UnitCode.of(parts[parts.length - 1]), "单位" + path, kind, null, null, true, path, true, 0);
    }
}
