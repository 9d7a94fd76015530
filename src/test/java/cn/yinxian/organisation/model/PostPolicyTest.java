package cn.yinxian.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.organisation.Role;
import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PostPolicyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "CITY_CLERK,        440300,       true",  "CITY_CLERK,       440305,       false",
        "DISTRICT_LEADER,   440305,       true",  "DISTRICT_LEADER,  440300,       false",
        "PARTY_COMMITTEE,   440305001,    true",  "PARTY_COMMITTEE,  440305001-C1, false",
        "ORG_DEPT,          440305,       true",  "ORG_DEPT,         440305001,    false",
        "UNIT_CLERK,        440305001-C1, true",  "COUNCIL_MEMBER,   440300-CZ,    true",
        "SYSTEM_ADMIN,      440300,       false"
    })
    void each_role_is_held_at_its_level(Role role, String place, boolean allowed) {
        var unit = TestCity.unit(UnitCode.of(place)).unit();
        assertThat(PostPolicy.atUnit(role, place, unit).isEmpty()).isEqualTo(allowed);
    }

    @ParameterizedTest
    @EnumSource(names = {"SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDITOR"})
    void who_administers_holds_no_other_post_at_the_same_time(Role administrative) {
        var clerk = post(Role.UNIT_CLERK, "440300-CZ", DAY, DAY.plusDays(10));
        assertThat(rule(post(administrative, "SYSTEM", DAY.plusDays(10), null), clerk)).contains("post.separation");
        assertThat(rule(clerk, post(administrative, "SYSTEM", DAY.minusDays(10), null))).contains("post.separation");
        assertThat(rule(post(administrative, "SYSTEM", DAY.plusDays(11), null), clerk)).isEmpty();
    }

    @Test
    void two_administrative_roles_are_kept_apart_as_well() {
        assertThat(rule(post(Role.AUDITOR, "SYSTEM", DAY, null), post(Role.SYSTEM_ADMIN, "SYSTEM", DAY, null)))
                .contains("post.separation");
    }

    @Test
    void the_same_post_is_not_held_twice_but_two_places_are_fine() {
        assertThat(rule(post(Role.UNIT_CLERK, "440305", DAY, null), post(Role.UNIT_CLERK, "440305", DAY.minusDays(1), DAY)))
                .contains("post.double");
        assertThat(rule(post(Role.UNIT_CLERK, "440305", DAY, null), post(Role.UNIT_CLERK, "440300", DAY, null))).isEmpty();
    }

    private static Optional<String> rule(HeldPost post, HeldPost other) {
        return PostPolicy.besides(post, List.of(other)).map(Refusal::rule);
    }

    private static HeldPost post(Role role, String place, LocalDate from, LocalDate to) {
        return new HeldPost(0, OfficialId.of("li"), role, place, null, new DateRange(from, to), 0);
    }
}
