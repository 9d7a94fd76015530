package cn.yinxian.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Staffing;
import cn.yinxian.shared.UnitCode;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of design 5, row by row: whom a task goes to while those before stand empty. A star: may only name a handler. */
class StaffingPolicyTest {

    private static final String STREET_SIDE = "DISTRICT_CLERK@440305* DISTRICT_LEADER@440305* CITY_CLERK@440300* CITY_LEADER@440300*";
    private static final String CITY_SIDE = "CITY_CLERK@440300* CITY_LEADER@440300*";

    @Test
    void the_secretary_is_followed_by_the_assistant_the_clerk_and_the_committee() {
        assertThat(chain("BRANCH_SECRETARY@B-1", TestCity.COMMUNITY)).isEqualTo("BRANCH_SECRETARY@B-1 BRANCH_ASSISTANT@B-1 "
                + "UNIT_CLERK@440305001-C1 PARTY_COMMITTEE@440305001 " + STREET_SIDE);
    }

    @Test
    void the_assistant_is_followed_by_the_secretary() {
        assertThat(chain("BRANCH_ASSISTANT@B-1", TestCity.BUREAU)).isEqualTo("BRANCH_ASSISTANT@B-1 BRANCH_SECRETARY@B-1 "
                + "UNIT_CLERK@440300-CZ PARTY_COMMITTEE@440300-CZ PARTY_COMMITTEE@440300-GW " + CITY_SIDE);
    }

    @Test
    void the_unit_clerk_is_followed_by_the_committee_past_a_general_branch() {
        assertThat(chain("UNIT_CLERK@440305001-S1", TestCity.SCHOOL))
                .isEqualTo("UNIT_CLERK@440305001-S1 PARTY_COMMITTEE@440305001 " + STREET_SIDE);
    }

    @Test
    void a_committee_is_followed_by_the_next_one_upwards_and_then_by_clerks_who_name_a_handler() {
        assertThat(chain("PARTY_COMMITTEE@440300-CZ", TestCity.BUREAU))
                .isEqualTo("PARTY_COMMITTEE@440300-CZ PARTY_COMMITTEE@440300-GW " + CITY_SIDE);
        assertThat(chain("PARTY_COMMITTEE@440305001", TestCity.STREET)).isEqualTo("PARTY_COMMITTEE@440305001 " + STREET_SIDE);
    }

    @ParameterizedTest
    @CsvSource({
        "DISTRICT_CLERK,  440305, DISTRICT_CLERK@440305 DISTRICT_LEADER@440305 CITY_CLERK@440300* CITY_LEADER@440300*",
        "DISTRICT_LEADER, 440305, DISTRICT_LEADER@440305 CITY_CLERK@440300* CITY_LEADER@440300*",
        "CITY_CLERK,      440300, CITY_CLERK@440300 CITY_LEADER@440300",
        "CITY_LEADER,     440300, CITY_LEADER@440300"
    })
    void district_and_city_climb_as_the_table_says(Role role, String place, String expected) {
        assertThat(chain(role + "@" + place, UnitCode.of(place))).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(names = {"ORG_DEPT", "COUNCIL_SECRETARY", "COUNCIL_MEMBER", "COUNCIL_CONVENER", "JUDGE"})
    void for_these_the_clerk_of_the_same_level_names_a_handler(Role role) {
        assertThat(chain(role + "@440300", TestCity.CITY)).isEqualTo(role + "@440300 " + CITY_SIDE);
        assertThat(chain(role + "@440305", TestCity.DISTRICT)).isEqualTo(role + "@440305 " + STREET_SIDE);
        assertThat(chain(role + "@440300-CZ", TestCity.BUREAU)).isEqualTo(role + "@440300-CZ UNIT_CLERK@440300-CZ* "
                + "PARTY_COMMITTEE@440300-CZ* PARTY_COMMITTEE@440300-GW* " + CITY_SIDE);
    }

    @Test
    void the_first_group_with_somebody_in_post_gets_the_task() {
        assertThat(choose("DISTRICT_CLERK@440305", TestCity.DISTRICT, "DISTRICT_CLERK@440305", "DISTRICT_LEADER@440305"))
                .isEqualTo(new Staffing(group("DISTRICT_CLERK@440305"), false, false, false));
        assertThat(choose("DISTRICT_CLERK@440305", TestCity.DISTRICT, "DISTRICT_LEADER@440305"))
                .isEqualTo(new Staffing(group("DISTRICT_LEADER@440305"), true, false, false));
        assertThat(choose("DISTRICT_CLERK@440305", TestCity.DISTRICT, "CITY_LEADER@440300"))
                .isEqualTo(new Staffing(group("CITY_LEADER@440300"), true, true, false));
    }

    @Test
    void nobody_at_all_is_an_alarm_and_the_task_stays_with_the_group_asked_for() {
        assertThat(choose("CITY_LEADER@440300", TestCity.CITY, "CITY_CLERK@440300"))
                .isEqualTo(new Staffing(group("CITY_LEADER@440300"), false, false, true));
    }

    private static String chain(String asked, UnitCode unit) {
        return StaffingPolicy.chain(group(asked), TestCity.around(unit)).stream()
                .map(step -> step.group() + (step.namesHandler() ? "*" : ""))
                .collect(Collectors.joining(" "));
    }

    private static Staffing choose(String asked, UnitCode unit, String... staffed) {
        Set<CandidateGroup> groups = Arrays.stream(staffed).map(StaffingPolicyTest::group).collect(Collectors.toSet());
        return StaffingPolicy.choose(group(asked), StaffingPolicy.chain(group(asked), TestCity.around(unit)), groups::contains);
    }

    private static CandidateGroup group(String text) {
        return CandidateGroup.parse(text);
    }
}
