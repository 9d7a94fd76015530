package cn.yinxian.organisation.persistence;

import static cn.yinxian.organisation.model.TestCity.BUREAU;
import static cn.yinxian.organisation.model.TestCity.CITY;
import static cn.yinxian.organisation.model.TestCity.DISTRICT;
import static cn.yinxian.organisation.model.TestCity.SCHOOL;
import static cn.yinxian.organisation.model.TestCity.STREET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.organisation.BranchPlace;
import cn.yinxian.organisation.BranchPlaces;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Official;
import cn.yinxian.organisation.Post;
import cn.yinxian.organisation.PostHistory;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Roster;
import cn.yinxian.organisation.model.HeldPost;
import cn.yinxian.organisation.model.People;
import cn.yinxian.organisation.model.Person;
import cn.yinxian.organisation.model.Posts;
import cn.yinxian.organisation.model.TestCity;
import cn.yinxian.organisation.model.UnitTree;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.testing.MapperTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@MapperTest
@Import({MyBatisRoster.class, StandingOfToday.class, KnownUnits.class, UnitSurroundings.class, MyBatisUnitTree.class, MyBatisBranchPlaces.class, MyBatisPeople.class,
        MyBatisPosts.class, MyBatisPostHistory.class, NoonClock.class})
class RosterMapperTest {

    private static final BranchCode BRANCH = BranchCode.of("B-440305001-S1-01");

    @Autowired
    Roster roster;

    @Autowired
    UnitTree tree;

    @Autowired
    BranchPlaces branches;

    @Autowired
    People people;

    @Autowired
    Posts posts;

    @BeforeEach
    void city() {
        tree.addAll(TestCity.units());
        branches.put(new BranchPlace(BRANCH, "和平小学退休党支部", SCHOOL));
    }

    @Autowired
    PostHistory history;

    @Test
    void the_history_of_posts_holds_those_that_are_over() {
        hire("li", "李敏");
        appoint("li", Role.UNIT_CLERK, SCHOOL.value(), LocalDate.of(2015, 1, 1), LocalDate.of(2019, 6, 30));
        appoint("li", Role.BRANCH_SECRETARY, BRANCH.value(), LocalDate.of(2020, 1, 1), null);

        var held = history.of(List.of(OfficialId.of("li"), OfficialId.of("nobody")));

        assertThat(held).containsOnlyKeys(OfficialId.of("li"));
        assertThat(held.get(OfficialId.of("li"))).extracting(Post::role).containsExactly(Role.UNIT_CLERK, Role.BRANCH_SECRETARY);
        assertThat(held.get(OfficialId.of("li"))).extracting(Post::unitPath).allMatch(path -> path.endsWith("/" + SCHOOL + "/"));
        assertThat(history.of(List.of())).isEmpty();
    }

    @Test
    void a_rare_character_survives_and_is_not_taken_for_its_twin() {
        hire("ji", "𠮷䶮");
        hire("ji2", "𠮶䶮");
        assertThat(roster.namesOf(List.of(OfficialId.of("ji"), OfficialId.of("ji2"), OfficialId.of("nobody"))))
                .containsOnly(java.util.Map.entry(OfficialId.of("ji"), "𠮷䶮"), java.util.Map.entry(OfficialId.of("ji2"), "𠮶䶮"));
    }

    @Test
    void the_current_official_holds_the_posts_of_the_day_with_name_and_path_of_their_places() {
        hire("li", "李华");
        appoint("li", Role.UNIT_CLERK, BUREAU.value(), NoonClock.TODAY, NoonClock.TODAY);
        appoint("li", Role.BRANCH_SECRETARY, BRANCH.value(), NoonClock.TODAY.minusYears(1), null);
        appoint("li", Role.UNIT_CLERK, CITY.value(), NoonClock.TODAY.minusYears(1), NoonClock.TODAY.minusDays(1));
        appoint("li", Role.UNIT_CLERK, DISTRICT.value(), NoonClock.TODAY.plusDays(1), null);
        var current = roster.current(OfficialId.of("li"));
        assertThat(current.posts()).extracting(Post::placeName).containsExactly("和平小学退休党支部", "市财政局");
        assertThat(current.scopePaths()).containsExactly("/440300/440300-CZ/");
        assertThat(current.posts().get(0).unitPath()).isEqualTo("/440300/440305/440305001/440305001-S1/");
    }

    @Test
    void an_administrator_sees_no_unit_although_the_place_has_none() {
        hire("an", "安全员");
        appoint("an", Role.SECURITY_ADMIN, CandidateGroup.SYSTEM, NoonClock.TODAY, null);
        var post = roster.current(OfficialId.of("an")).posts().get(0);
        assertThat(post.placeName()).isEqualTo("系统");
        assertThat("/440300/").doesNotStartWith(post.unitPath());
    }

    @Test
    void a_closed_account_is_nobody() {
        hire("li", "李华");
        appoint("li", Role.CITY_LEADER, CITY.value(), NoonClock.TODAY, null);
        people.update(people.require(OfficialId.of("li")).closed(0));
        assertThatThrownBy(() -> roster.current(OfficialId.of("li"))).isInstanceOf(Missing.class);
        assertThat(roster.membersOf(CandidateGroup.of(Role.CITY_LEADER, CITY))).isEmpty();
        assertThat(roster.staffingOf(CandidateGroup.of(Role.CITY_LEADER, CITY), null).vacant()).isTrue();
    }

    @Test
    void a_task_climbs_past_empty_offices_and_past_the_applicant() {
        hire("li", "李华");
        hire("wang", "王芳");
        appoint("li", Role.PARTY_COMMITTEE, STREET.value(), NoonClock.TODAY, null);
        appoint("wang", Role.DISTRICT_CLERK, DISTRICT.value(), NoonClock.TODAY, null);
        var secretary = CandidateGroup.of(Role.BRANCH_SECRETARY, BRANCH);
        assertThat(roster.staffingOf(secretary, null).group()).isEqualTo(CandidateGroup.of(Role.PARTY_COMMITTEE, STREET));
        var past = roster.staffingOf(secretary, OfficialId.of("li"));
        assertThat(past.group()).isEqualTo(CandidateGroup.of(Role.DISTRICT_CLERK, DISTRICT));
        assertThat(past.namesHandler()).isTrue();
        assertThat(roster.leaderOf(secretary)).contains(CandidateGroup.of(Role.PARTY_COMMITTEE, STREET));
    }

    @Test
    void the_posts_of_an_ended_branch_count_no_longer_but_its_name_is_still_known() {
        hire("li", "李华");
        appoint("li", Role.BRANCH_SECRETARY, BRANCH.value(), NoonClock.TODAY, null);
        var secretary = CandidateGroup.of(Role.BRANCH_SECRETARY, BRANCH);
        assertThat(roster.membersOf(secretary)).extracting(Official::name).containsExactly("李华");
        branches.remove(BRANCH);
        assertThat(roster.membersOf(secretary)).isEmpty();
        assertThat(roster.current(OfficialId.of("li")).posts()).isEmpty();
        assertThat(branches.find(BRANCH)).isNull();
        assertThat(roster.describe(secretary)).isEqualTo("和平小学退休党支部书记");
    }

    @Test
    void a_branch_put_again_takes_the_new_name_and_unit() {
        branches.putAll(List.of(new BranchPlace(BRANCH, "新名", BUREAU), new BranchPlace(BranchCode.of("B-2"), "二支部", BUREAU)));
        assertThat(branches.of(BUREAU)).extracting(BranchPlace::name).containsExactly("二支部", "新名");
        assertThat(branches.of(SCHOOL)).isEmpty();
    }

    @Test
    void a_group_at_an_unknown_place_is_missing() {
        assertThatThrownBy(() -> roster.staffingOf(CandidateGroup.parse("UNIT_CLERK@999"), null)).isInstanceOf(Missing.class);
    }

    private void hire(String id, String name) {
        people.addAll(List.of(new Person(OfficialId.of(id), name, null, true, 0)));
    }

    private void appoint(String id, Role role, String place, LocalDate from, LocalDate to) {
        posts.addAll(List.of(new HeldPost(0, OfficialId.of(id), role, place, null, new DateRange(from, to), 0)));
    }
}
