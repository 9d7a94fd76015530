package cn.yinxian.publicity.usecase;

import static cn.yinxian.publicity.model.PublicityExamples.BUREAU;
import static cn.yinxian.publicity.model.PublicityExamples.NAMED;
import static cn.yinxian.publicity.model.PublicityExamples.PLACE;
import static cn.yinxian.publicity.model.PublicityExamples.aPublicity;
import static cn.yinxian.publicity.model.PublicityExamples.anObjection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Figures;
import cn.yinxian.organisation.Post;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.organisation.Units;
import cn.yinxian.publicity.PublicItem;
import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ObjectionRulesTest {

    private static final UnitCode CITY = UnitCode.of("330900");
    private static final PublicItem OF_BUREAU = new PublicItem("SE-1", "银龄讲堂", "向阳区民政局", BUREAU);

    private final Units units = mock(Units.class);
    private final ObjectionRules rules = new ObjectionRules(mock(Figures.class), units);

    @BeforeEach
    void two_units() {
        when(units.city()).thenReturn(unit(CITY, UnitKind.CITY));
        when(units.require(PLACE)).thenReturn(unit(PLACE, UnitKind.DISTRICT));
    }

    @Test
    void whoever_holds_a_post_in_the_unit_or_objected_keeps_out_of_it() {
        var state = anObjection(1, "SE-1").state();
        var clerk = official("clerk-xiangyang", PLACE);
        assertThat(rules.concern(state, OF_BUREAU, clerk)).isEmpty();
        rules.requireUnconcerned(state, OF_BUREAU, clerk);
        assertThat(rules.concern(state, OF_BUREAU, official("both", PLACE, BUREAU))).hasValueSatisfying(
                sentence -> assertThat(sentence).contains("您在被反映的单位（向阳区民政局）任职"));
        assertThatThrownBy(() -> rules.requireUnconcerned(state, OF_BUREAU, official(Objects.requireNonNull(NAMED.id()).value(), PLACE)))
                .isInstanceOf(Refused.class).hasMessageContaining("您本人提出的");
        assertThat(rules.concern(state, new PublicItem("SE-1", "联合项目", ""), official("both", PLACE, BUREAU))).as("of no unit").isEmpty();
    }

    @Test
    void the_clerk_looks_into_it_but_for_the_places_own_thing() {
        var shown = aPublicity().view();
        assertThat(rules.investigators(shown, OF_BUREAU).group()).isEqualTo(shown.clerk());
        var own = rules.investigators(shown, new PublicItem("SE-1", "区本级项目", "向阳区", PLACE));
        assertThat(own.group()).hasToString("CITY_CLERK@330900");
        assertThat(own.unit().code()).isEqualTo(CITY);
        var citys = new PublicItem("SE-1", "市本级项目", "银海市", CITY);
        assertThat(rules.concern(anObjection(1, "SE-1").state(), citys, official("clerk-city", CITY))).as("nobody stands above the city").isEmpty();
    }

    private static Unit unit(UnitCode code, UnitKind kind) {
        return new Unit(code, code.value(), kind, null, null, true, "/" + code + "/", true, 0);
    }

    private static CurrentOfficial official(String id, UnitCode... places) {
        List<Post> posts = Arrays.stream(places)
                .map(place -> new Post(Role.DISTRICT_CLERK, place.value(), place.value(), "/" + place + "/", DateRange.since(LocalDate.of(2020, 1, 1)), null))
                .toList();
        return new CurrentOfficial(OfficialId.of(id), id, posts);
    }
}
