package cn.yinxian.formation.process;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.formation.model.Decider;
import cn.yinxian.formation.model.Establishment;
import cn.yinxian.formation.model.FormationAction;
import cn.yinxian.formation.model.Initiative;
import cn.yinxian.formation.usecase.FormationRules;
import cn.yinxian.formation.usecase.FormationRules.Records;
import cn.yinxian.formation.usecase.FormationRules.Routing;
import cn.yinxian.formation.usecase.FormationRules.RoutingQuestion;
import cn.yinxian.organisation.Role;
import cn.yinxian.register.BranchKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code formation-routing.dmn}, row by row, and as a whole; and the table of powers. */
class FormationRoutingTest {

    private final FormationRules rules = FormationTables.rules();

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        // initiative, action, kind, in district, exception, other district → clerk, leader, city, decider, records
        "APPLICATION, FORM,     REGULAR,        true,  false, false, DISTRICT_CLERK, DISTRICT_LEADER, false, COMMITTEE,       DISTRICT",
        "APPLICATION, FORM,     JOINT,          true,  true,  false, DISTRICT_CLERK, DISTRICT_LEADER, true,  COMMITTEE,       DISTRICT_AND_CITY",
        "APPLICATION, FORM,     SEPARATED,      false, false, false, CITY_CLERK,     CITY_LEADER,     false, COMMITTEE,       CITY",
        "APPLICATION, FORM,     REGULAR,        false, true,  false, CITY_CLERK,     CITY_LEADER,     false, COMMITTEE,       CITY",
        "APPLICATION, FORM,     COMMUNITY_FUNC, true,  false, false, DISTRICT_CLERK, -,               false, COMMITTEE,       DISTRICT",
        "APPLICATION, FORM,     COMMUNITY_FUNC, false, false, false, CITY_CLERK,     -,               false, COMMITTEE,       CITY",
        "APPLICATION, FORM,     CLUB_FUNC,      true,  false, false, DISTRICT_CLERK, -,               false, DISTRICT_LEADER, DISTRICT",
        "APPLICATION, FORM,     CLUB_FUNC,      false, false, false, CITY_CLERK,     -,               false, CITY_LEADER,     CITY",
        "APPLICATION, FORM,     TEMP,           true,  false, false, DISTRICT_CLERK, -,               false, COMMITTEE,       DISTRICT",
        "APPLICATION, FORM,     TEMP,           false, false, false, CITY_CLERK,     -,               false, COMMITTEE,       CITY",
        "APPLICATION, ADJUST,   REGULAR,        true,  true,  false, DISTRICT_CLERK, DISTRICT_LEADER, false, COMMITTEE,       DISTRICT",
        "APPLICATION, DISSOLVE, REGULAR,        true,  false, true,  DISTRICT_CLERK, DISTRICT_LEADER, true,  COMMITTEE,       BOTH_DISTRICTS",
        "APPLICATION, DISSOLVE, JOINT,          false, false, true,  CITY_CLERK,     CITY_LEADER,     false, COMMITTEE,       CITY",
        "APPLICATION, ADJUST,   CLUB_FUNC,      true,  false, false, DISTRICT_CLERK, -,               false, COMMITTEE,       DISTRICT",
        "APPLICATION, DISSOLVE, TEMP,           true,  false, true,  DISTRICT_CLERK, -,               true,  COMMITTEE,       BOTH_DISTRICTS",
        "APPLICATION, DISSOLVE, TEMP,           false, false, false, CITY_CLERK,     -,               false, COMMITTEE,       CITY",
        "DISTRICT,    FORM,     REGULAR,        true,  false, false, -,              -,               false, DISTRICT_LEADER, DISTRICT",
        "DISTRICT,    FORM,     REGULAR,        true,  true,  false, -,              -,               false, DISTRICT_LEADER, DISTRICT_AND_CITY",
        "CITY,        FORM,     CLUB_FUNC,      true,  false, false, -,              -,               false, CITY_LEADER,     DISTRICT",
        "CITY,        FORM,     REGULAR,        false, true,  false, -,              -,               false, CITY_LEADER,     CITY",
        "CITY,        DISSOLVE, REGULAR,        true,  false, true,  -,              -,               false, CITY_LEADER,     BOTH_DISTRICTS",
        "COMMITTEE,   DISSOLVE, REGULAR,        true,  false, false, -,              -,               false, COMMITTEE,       DISTRICT",
        "COMMITTEE,   DISSOLVE, REGULAR,        true,  false, true,  -,              -,               true,  COMMITTEE,       BOTH_DISTRICTS",
        "COMMITTEE,   ADJUST,   JOINT,          false, false, false, -,              -,               false, COMMITTEE,       CITY"
    })
    void a_case_goes_the_way_the_table_says(
            Initiative initiative, FormationAction action, BranchKind kind, boolean inDistrict, boolean exception,
            boolean otherDistrict, Role clerk, Role leader, boolean city, Decider decider, Records records) {
        var route = rules.route(new RoutingQuestion(initiative, action, kind, inDistrict, exception, otherDistrict));
        assertThat(route).isEqualTo(new Routing(clerk, leader, city, decider, records, route.grounds()));
        assertThat(route.grounds()).hasSizeBetween(8, 50);
    }

    @Test
    void every_combination_has_exactly_one_way() {
        var all = everyQuestion();
        assertThat(all).hasSize(4 * 3 * 6 * 8);
        var tables = FormationTables.tables();
        assertThat(all).allSatisfy(question -> assertThat(
                        tables.all("formation-routing", RuleFacts.of(question), java.util.Map.of()))
                .hasSize(1));
    }

    @Test
    void a_superiors_direct_decision_is_never_reviewed_and_always_recorded() {
        assertThat(everyQuestion()).filteredOn(question -> question.initiative().isDirect()).allSatisfy(question -> {
            var routing = rules.route(question);
            assertThat(routing.clerk()).isNull();
            assertThat(routing.leader()).isNull();
            assertThat(routing.records()).isNotNull();
        });
    }

    @Test
    void nobody_of_a_district_handles_the_case_of_a_city_organ() {
        assertThat(everyQuestion()).filteredOn(question -> !question.inDistrict()).allSatisfy(question -> {
            var routing = rules.route(question);
            assertThat(routing.clerk()).isNotEqualTo(Role.DISTRICT_CLERK);
            assertThat(routing.leader()).isNotEqualTo(Role.DISTRICT_LEADER);
            assertThat(routing.decider()).isNotEqualTo(Decider.DISTRICT_LEADER);
            assertThat(routing.records()).isEqualTo(Records.CITY);
        });
    }

    @ParameterizedTest
    @EnumSource(BranchKind.class)
    void only_a_branch_with_the_power_to_elect_elects_its_committee(BranchKind kind) {
        var powers = rules.powers(kind);
        assertThat(powers.electsCommittee())
                .isEqualTo(Establishment.of(FormationAction.FORM, kind) == Establishment.ELECTED);
        assertThat(powers.developsMembers()).isEqualTo(kind.movesRelation());
        assertThat(powers.organisesLife()).isTrue();
    }

    private static List<RoutingQuestion> everyQuestion() {
        var all = new ArrayList<RoutingQuestion>();
        for (Initiative initiative : Initiative.values()) {
            for (FormationAction action : FormationAction.values()) {
                for (BranchKind kind : BranchKind.values()) {
                    for (int flags = 0; flags < 8; flags++) {
                        all.add(new RoutingQuestion(
                                initiative, action, kind, (flags & 1) != 0, (flags & 2) != 0, (flags & 4) != 0));
                    }
                }
            }
        }
        return all;
    }
}
