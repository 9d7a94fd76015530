package cn.yinxian.organisation.usecase;

import static cn.yinxian.organisation.model.TestCity.BUREAU;
import static cn.yinxian.organisation.model.TestCity.COMMUNITY;
import static cn.yinxian.organisation.model.TestCity.DISTRICT;
import static cn.yinxian.organisation.model.TestCity.SCHOOL;
import static cn.yinxian.organisation.persistence.NoonClock.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Matter;
import cn.yinxian.organisation.OnBehalf;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Roster;
import cn.yinxian.organisation.StandIn;
import cn.yinxian.organisation.SubstituteAway;
import cn.yinxian.organisation.Substitutes;
import cn.yinxian.organisation.SubstitutionChanged;
import cn.yinxian.organisation.SubstitutionChanged.Change;
import cn.yinxian.organisation.model.HeldPost;
import cn.yinxian.organisation.model.People;
import cn.yinxian.organisation.model.Person;
import cn.yinxian.organisation.model.Posts;
import cn.yinxian.organisation.model.Substitutions;
import cn.yinxian.organisation.model.TestCity;
import cn.yinxian.organisation.model.UnitTree;
import cn.yinxian.organisation.usecase.AppointSubstitute.Command;
import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.testing.MapperTest;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** 代理 from appointment to its end by itself, on the real tables. */
@MapperTest
@OrganisationBeans
@Import(SubstitutionMapperTest.TwoMatters.class)
@RecordApplicationEvents
class SubstitutionMapperTest {

    private static final OfficialId ZHANG = OfficialId.of("zhang");
    private static final OfficialId LI = OfficialId.of("li");
    private static final OfficialId WANG = OfficialId.of("wang");
    private static final Set<String> ALL = Set.of("branch-formation", "term-renewal");

    record TestMatter(String process) implements Matter {}

    static class TwoMatters {

        @Bean
        Matter formation() {
            return new TestMatter("branch-formation");
        }

        @Bean
        Matter renewal() {
            return new TestMatter("term-renewal");
        }
    }

    @Autowired
    AppointSubstitute appoint;

    @Autowired
    EndSubstitution end;

    @Autowired
    TellSubstitutions tell;

    @Autowired
    BrowseSubstitutions browse;

    @Autowired
    Substitutions substitutions;

    @Autowired
    Substitutes substitutes;

    @Autowired
    Roster roster;

    @Autowired
    UnitTree tree;

    @Autowired
    People people;

    @Autowired
    Posts posts;

    @Autowired
    RecordedActs acts;

    @Autowired
    ApplicationEvents events;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void city() {
        acts.clear();
        tree.addAll(TestCity.units());
        hire("zhang", "张某", Role.PARTY_COMMITTEE, BUREAU.value());
        hire("li", "李𠮷", Role.UNIT_CLERK, BUREAU.value());
        hire("wang", "王某", Role.UNIT_CLERK, BUREAU.value());
        hire("far", "远某", Role.UNIT_CLERK, COMMUNITY.value());
        hire("beside", "旁某", Role.UNIT_CLERK, SCHOOL.value());
        hire("district", "区某", Role.DISTRICT_CLERK, DISTRICT.value());
        hire("admin", "审某", Role.AUDITOR, CandidateGroup.SYSTEM);
    }

    @Test
    void while_it_runs_the_substitute_reaches_the_principals_own_groups_in_the_chosen_matters() {
        appoint.appoint(command(ZHANG, "li", 0, 2, Set.of("branch-formation")));
        var behalf = roster.current(LI).onBehalf();
        assertThat(behalf).extracting(OnBehalf::principal, OnBehalf::name, OnBehalf::matters, OnBehalf::lastDay)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(ZHANG, "张某", Set.of("branch-formation"), TODAY.plusDays(2)));
        assertThat(behalf.get(0).owners()).containsExactly("PARTY_COMMITTEE@440300-CZ", "zhang");
        assertThat(behalf.get(0).posts().get(0).placeName()).isEqualTo("市财政局");
        assertThat(roster.current(LI).owners()).containsExactly("UNIT_CLERK@440300-CZ", "li");
        assertThat(roster.current(ZHANG).standIns())
                .containsExactly(new StandIn("李𠮷", new DateRange(TODAY, TODAY.plusDays(2)), Set.of("branch-formation")));
        assertThat(substitutes.of(List.of(ZHANG, WANG))).containsExactly(new Substitutes.Pair(ZHANG, "张某", LI, "李𠮷", Set.of("branch-formation")));
        assertThat(acts.verbs()).containsExactly("substitution.appoint");
    }

    @Test
    void of_a_group_those_act_who_do_not_hold_its_post_themselves() {
        appoint.appoint(command(ZHANG, "li", 0, 2, ALL));
        appoint.appoint(command(WANG, "li", 0, 2, ALL));
        assertThat(substitutes.of(CandidateGroup.of(Role.PARTY_COMMITTEE, BUREAU))).extracting(Substitutes.Pair::substituteName).containsExactly("李𠮷");
        assertThat(substitutes.of(CandidateGroup.of(Role.UNIT_CLERK, BUREAU))).as("li is a clerk as wang is").isEmpty();
    }

    @Test
    void it_is_not_there_before_its_first_day_nor_after_its_last_one() {
        appoint.appoint(command(ZHANG, "li", 1, 2, ALL));
        assertThat(roster.current(LI).onBehalf()).isEmpty();
        move(-1);
        assertThat(roster.current(LI).onBehalf()).hasSize(1);
        move(-2);
        assertThat(roster.current(LI).onBehalf()).isEmpty();
        assertThat(roster.current(ZHANG).standIns()).isEmpty();
        assertThat(substitutes.of(List.of(ZHANG))).isEmpty();
    }

    @Test
    void all_matters_ticked_are_kept_as_all() {
        assertThat(appoint.appoint(command(ZHANG, "li", 0, 0, ALL)).matters()).isEmpty();
    }

    @Test
    void what_is_held_for_another_does_not_pass_on() {
        appoint.appoint(command(ZHANG, "li", 0, 5, ALL));
        appoint.appoint(command(LI, "wang", 0, 5, ALL));
        assertThat(roster.current(WANG).onBehalf()).extracting(OnBehalf::principal).containsExactly(LI);
        assertThat(roster.current(WANG).onBehalf().get(0).owners()).doesNotContain("PARTY_COMMITTEE@440300-CZ", "zhang");
        assertThat(events.stream(SubstituteAway.class)).containsExactly(
                new SubstituteAway(ZHANG, "李𠮷", new DateRange(TODAY, TODAY.plusDays(5))));
        refused(() -> appoint.appoint(command(WANG, "li", 3, 9, ALL)), "substitution.chain");
    }

    @Test
    void every_wrong_choice_is_refused_and_changes_nothing() {
        refused(() -> appoint.appoint(command(ZHANG, "zhang", 0, 1, ALL)), "substitution.self");
        refused(() -> appoint.appoint(command(ZHANG, "admin", 0, 1, ALL)), "substitution.administrator");
        refused(() -> appoint.appoint(command(ZHANG, "far", 0, 1, ALL)), "substitution.far");
        refused(() -> appoint.appoint(command(ZHANG, "nobody", 0, 1, ALL)), "substitution.nobody");
        refused(() -> appoint.appoint(command(ZHANG, "不是 id", 0, 1, ALL)), "substitution.nobody");
        refused(() -> appoint.appoint(command(ZHANG, "li", 0, 90, ALL)), "substitution.maxDays");
        refused(() -> appoint.appoint(command(ZHANG, "li", -1, 1, ALL)), "substitution.past");
        refused(() -> appoint.appoint(command(ZHANG, "li", 0, 1, Set.of("no-such"))), "substitution.matters");
        refused(() -> appoint.appoint(command(ZHANG, "li", 0, 1, Set.of())), "substitution.matters");
        people.update(people.require(LI).closed(0));
        refused(() -> appoint.appoint(command(ZHANG, "li", 0, 1, ALL)), "substitution.nobody");
        assertThat(substitutions.openOf(List.of(ZHANG), TODAY)).isEmpty();
        assertThat(acts.verbs()).isEmpty();
    }

    @Test
    void a_second_one_for_the_same_matter_is_refused() {
        appoint.appoint(command(ZHANG, "li", 0, 3, Set.of("branch-formation")));
        appoint.appoint(command(ZHANG, "wang", 0, 3, Set.of("term-renewal")));
        refused(() -> appoint.appoint(command(ZHANG, "wang", 3, 4, ALL)), "substitution.overlap", "substitution.overlap");
    }

    @Test
    void either_of_the_two_ends_it_and_nobody_else() {
        appoint.appoint(command(ZHANG, "li", 0, 3, ALL));
        var standing = substitutions.openOf(List.of(ZHANG), TODAY).get(0);
        assertThatThrownBy(() -> end.end(new EndSubstitution.Command(standing.id(), 0, WANG))).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> end.end(new EndSubstitution.Command(standing.id(), 7, LI))).isInstanceOf(Overtaken.class);
        end.end(new EndSubstitution.Command(standing.id(), 0, LI));
        assertThat(roster.current(LI).onBehalf()).isEmpty();
        refused(() -> end.end(new EndSubstitution.Command(standing.id(), 1, ZHANG)), "substitution.over");
        assertThat(events.stream(SubstitutionChanged.class)).extracting(SubstitutionChanged::change).containsExactly(Change.APPOINTED, Change.ENDED_EARLY);
        assertThat(acts.verbs()).containsExactly("substitution.appoint", "substitution.end");
    }

    @Test
    void a_principal_whose_account_or_posts_are_gone_is_no_longer_represented() {
        appoint.appoint(command(ZHANG, "li", 0, 3, ALL));
        database.sql("update organisation_post set starts_on = '2020-01-01', ends_on = '2020-12-31' where official_id = 'zhang'").update();
        assertThat(roster.current(LI).onBehalf().get(0).owners()).containsExactly("zhang");
        people.update(people.require(ZHANG).closed(0));
        assertThat(roster.current(LI).onBehalf()).isEmpty();
    }

    @Test
    void a_substitute_who_has_left_all_posts_acts_for_nobody_and_a_closed_one_is_told_nothing() {
        appoint.appoint(command(ZHANG, "li", 0, 3, ALL));
        database.sql("update organisation_post set starts_on = '2020-01-01', ends_on = '2020-12-31' where official_id = 'li'").update();
        assertThat(roster.current(LI).onBehalf()).isEmpty();
        people.update(people.require(LI).closed(0));
        assertThat(substitutes.of(List.of(ZHANG))).isEmpty();
    }

    @Test
    void both_are_told_once_that_it_begins_and_that_it_ran_out() {
        appoint.appoint(command(ZHANG, "li", 1, 2, ALL));
        tell.tell();
        move(-1);
        tell.tell();
        tell.tell();
        move(-2);
        tell.tell();
        tell.tell();
        assertThat(events.stream(SubstitutionChanged.class)).extracting(SubstitutionChanged::change)
                .containsExactly(Change.APPOINTED, Change.BEGAN, Change.RAN_OUT);
    }

    @Test
    void colleagues_of_the_own_unit_come_first_and_names_narrow_the_list() {
        var me = roster.current(OfficialId.of("beside"));
        hire("beside2", "旁旁", Role.UNIT_CLERK, TestCity.GENERAL_BRANCH.value());
        hire("same", "同某", Role.UNIT_CLERK, SCHOOL.value());
        hire("street", "街某", Role.UNIT_CLERK, TestCity.STREET.value());
        assertThat(browse.of(me, "").found()).extracting("name").containsExactly("同某");
        assertThat(browse.of(me, "某").found()).extracting("name").containsExactly("同某", "街某");
        assertThat(browse.of(me, "远").found()).as("in a unit beside").isEmpty();
        assertThat(browse.of(roster.current(OfficialId.of("street")), "旁").found()).as("in units below").extracting("name").containsExactly("旁旁", "旁某");
        assertThat(browse.of(roster.current(ZHANG), "").found()).extracting("name").containsExactly("李𠮷", "王某");
        assertThat(browse.of(roster.current(ZHANG), "𠮷").found()).extracting("name").containsExactly("李𠮷");
        assertThat(browse.of(roster.current(ZHANG), "%").found()).isEmpty();
    }

    @Test
    void what_is_given_taken_and_over_is_shown_to_either_side() {
        appoint.appoint(command(ZHANG, "li", 0, 2, Set.of("branch-formation")));
        assertThat(browse.of(roster.current(ZHANG), "").open()).extracting("mine", "other", "matters")
                .containsExactly(org.assertj.core.groups.Tuple.tuple(true, "李𠮷", "branch-formation"));
        move(-5);
        assertThat(browse.of(roster.current(LI), "").over()).extracting("mine", "other")
                .containsExactly(org.assertj.core.groups.Tuple.tuple(false, "张某"));
    }

    private Command command(OfficialId by, String substitute, int from, int to, Set<String> matters) {
        return new Command(substitute, new DateRange(TODAY.plusDays(from), TODAY.plusDays(to)), matters, "出差", roster.current(by));
    }

    /** As if it had been appointed for earlier days. */
    private void move(int days) {
        for (var row : database.sql("select id, from_day, to_day from organisation_substitution").query().listOfRows()) {
            database.sql("update organisation_substitution set from_day = ?, to_day = ? where id = ?")
                    .params(((java.sql.Date) row.get("from_day")).toLocalDate().plusDays(days),
                            ((java.sql.Date) row.get("to_day")).toLocalDate().plusDays(days), row.get("id"))
                    .update();
        }
    }

    private void hire(String id, String name, Role role, String place) {
        people.addAll(List.of(new Person(OfficialId.of(id), name, null, true, 0)));
        posts.addAll(List.of(new HeldPost(0, OfficialId.of(id), role, place, null, DateRange.since(TODAY.minusYears(1)), 0)));
    }

    private static void refused(ThrowingCallable act, String... rules) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.refusals()).extracting(Refusal::rule).containsExactly(rules));
    }
}
