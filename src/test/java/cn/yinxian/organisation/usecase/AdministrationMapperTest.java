package cn.yinxian.organisation.usecase;

import static cn.yinxian.organisation.model.TestCity.BUREAU;
import static cn.yinxian.organisation.model.TestCity.CITY;
import static cn.yinxian.organisation.model.TestCity.COMMUNITY;
import static cn.yinxian.organisation.model.TestCity.DISTRICT;
import static cn.yinxian.organisation.model.TestCity.SCHOOL;
import static cn.yinxian.organisation.model.TestCity.STREET;
import static cn.yinxian.organisation.persistence.NoonClock.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.organisation.BranchPlace;
import cn.yinxian.organisation.BranchPlaces;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Figures;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Roster;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.organisation.UnitMoved;
import cn.yinxian.organisation.Units;
import cn.yinxian.organisation.model.HeldPost;
import cn.yinxian.organisation.model.Posts;
import cn.yinxian.organisation.model.TestCity;
import cn.yinxian.organisation.model.UnitNames;
import cn.yinxian.organisation.model.UnitTree;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.testing.MapperTest;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What the two administrators do, on the real tables. */
@MapperTest
@OrganisationBeans
@RecordApplicationEvents
class AdministrationMapperTest {

    private static final OfficialId SYSTEM_ADMIN = OfficialId.of("system-admin");
    private static final OfficialId SECURITY_ADMIN = OfficialId.of("security-admin");

    @Autowired
    UnitTree tree;

    @Autowired
    Units units;

    @Autowired
    Roster roster;

    @Autowired
    Posts posts;

    @Autowired
    Figures figures;

    @Autowired
    BranchPlaces branches;

    @Autowired
    RecordedActs acts;

    @Autowired
    Administration does;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void city() {
        acts.clear();
        tree.addAll(TestCity.units());
        does.administrators(SYSTEM_ADMIN, SECURITY_ADMIN);
    }

    @Test
    void a_unit_is_added_moved_renamed_and_ended() {
        var code = does.addUnit.add(new AddUnit.Command(
                "440305-DX", UnitKind.ASSOCIATION, names("老年大学𠮷"), DISTRICT, DISTRICT, false, SYSTEM_ADMIN));
        does.moveUnit.move(new MoveUnit.Command(code, STREET, STREET, 0, SYSTEM_ADMIN));
        assertThat(units.require(code).path()).isEqualTo("/440300/440305/440305001/440305-DX/");
        does.renameUnit.rename(new RenameUnit.Command(code, names("老年大学"), true, 1, SYSTEM_ADMIN));
        assertThat(units.committeeFor(code).orElseThrow().name()).isEqualTo("老年大学");
        does.endUnit.end(new EndUnit.Command(code, COMMUNITY, 2, SYSTEM_ADMIN));
        assertThat(units.require(code).active()).isFalse();
        assertThat(tree.require(code).successor()).isEqualTo(COMMUNITY);
        assertThat(acts.verbs()).containsExactly("unit.add", "unit.move", "unit.rename", "unit.end");
    }

    @Test
    void a_unit_at_a_wrong_place_is_refused_with_every_reason() {
        refused(() -> does.addUnit.add(new AddUnit.Command("440305", UnitKind.STREET, names(" "), CITY, null, false, SYSTEM_ADMIN)),
                "unit.name", "unit.parent", "unit.parent", "unit.code");
        refused(() -> does.addUnit.add(new AddUnit.Command("ab c", UnitKind.UNIT, names("甲"), CITY, CITY, false, SYSTEM_ADMIN)), "unit.code");
        refused(() -> does.addUnit.add(new AddUnit.Command("440400", UnitKind.CITY, names("乙市"), null, null, false, SYSTEM_ADMIN)), "unit.city");
        refused(() -> does.moveUnit.move(new MoveUnit.Command(STREET, DISTRICT, SCHOOL, 0, SYSTEM_ADMIN)), "unit.ring");
    }

    @Test
    void a_move_seen_on_an_older_version_changes_nothing() {
        does.moveUnit.move(new MoveUnit.Command(BUREAU, DISTRICT, CITY, 0, SYSTEM_ADMIN));
        assertThatThrownBy(() -> does.moveUnit.move(new MoveUnit.Command(BUREAU, CITY, CITY, 0, SYSTEM_ADMIN)))
                .isInstanceOf(Overtaken.class);
    }

    @Test
    void a_move_tells_those_who_keep_paths() {
        var before = units.require(BUREAU).path();
        does.moveUnit.move(new MoveUnit.Command(BUREAU, DISTRICT, CITY, 0, SYSTEM_ADMIN));
        assertThat(events.stream(UnitMoved.class)).containsExactly(new UnitMoved(before, units.require(BUREAU).path()));
    }

    @Test
    void a_unit_in_use_cannot_end() {
        var clerk = hire("王芳", "wangfang");
        assign(clerk, Role.UNIT_CLERK, STREET.value());
        branches.put(new BranchPlace(BranchCode.of("B-1"), "一支部", STREET));
        refused(() -> does.endUnit.end(new EndUnit.Command(STREET, STREET, 0, SYSTEM_ADMIN)),
                "unit.children", "unit.posts", "unit.branches", "unit.successor");
    }

    @Test
    void the_administrators_keep_to_their_own_matters() {
        refused(() -> does.addUnit.add(new AddUnit.Command("X1", UnitKind.UNIT, names("甲"), CITY, CITY, false, SECURITY_ADMIN)), "role.SYSTEM_ADMIN");
        refused(() -> does.addOfficial.add(new AddOfficial.Command("甲", null, "jia", SYSTEM_ADMIN)), "role.SECURITY_ADMIN");
        assertThat(acts.verbs()).isEmpty();
    }

    @Test
    void an_official_enters_gets_a_post_and_loses_it_at_once() {
        var clerk = hire("䶮𠮷", "yanji");
        assign(clerk, Role.DISTRICT_CLERK, DISTRICT.value());
        assertThat(roster.membersOf(CandidateGroup.of(Role.DISTRICT_CLERK, DISTRICT))).extracting("name").containsExactly("䶮𠮷");
        var post = posts.of(List.of(clerk)).get(0);
        does.endPost.end(new EndPost.Command(post.id(), TODAY.minusDays(1), 0, SECURITY_ADMIN));
        assertThat(roster.current(clerk).posts()).isEmpty();
        assertThat(posts.of(List.of(clerk))).as("begun today, it never was").isEmpty();
        assertThat(acts.verbs()).containsExactly("official.add", "post.assign", "post.end");
    }

    @Test
    void a_post_ends_on_its_last_day_and_is_not_ended_twice() {
        var clerk = hire("王芳", "wangfang");
        does.assignPost.assign(new AssignPost.Command(clerk, Role.UNIT_CLERK, BUREAU.value(), "科长",
                DateRange.since(TODAY.minusYears(1)), SECURITY_ADMIN));
        var post = posts.of(List.of(clerk)).get(0);
        does.endPost.end(new EndPost.Command(post.id(), TODAY, 0, SECURITY_ADMIN));
        assertThat(posts.require(post.id()).period().to()).isEqualTo(TODAY);
        assertThatThrownBy(() -> does.endPost.end(new EndPost.Command(post.id(), TODAY, 0, SECURITY_ADMIN))).isInstanceOf(Overtaken.class);
        refused(() -> does.endPost.end(new EndPost.Command(post.id(), TODAY.plusDays(1), 1, SECURITY_ADMIN)), "post.end");
    }

    @Test
    void who_administers_gets_no_other_post_and_branch_posts_need_a_branch() {
        refused(() -> assign(SYSTEM_ADMIN, Role.CITY_CLERK, CITY.value()), "post.separation");
        refused(() -> assign(hire("甲", "jia"), Role.BRANCH_SECRETARY, "B-NONE"), "post.place");
        refused(() -> assign(hire("乙", "yi"), Role.CITY_CLERK, "no such place"), "post.place");
        assertThatThrownBy(() -> assign(OfficialId.of("nobody"), Role.CITY_CLERK, CITY.value())).isInstanceOf(Missing.class);
    }

    @Test
    void the_last_security_administrator_stays() {
        HeldPost post = posts.of(List.of(SECURITY_ADMIN)).get(0);
        refused(() -> does.endPost.end(new EndPost.Command(post.id(), TODAY, 0, SECURITY_ADMIN)), "securityAdmin.last");
        refused(() -> does.disableAccount.disable(new DisableAccount.Command(SECURITY_ADMIN, 0, SECURITY_ADMIN)), "securityAdmin.last");
        var second = hire("丙", "bing");
        assign(second, Role.SECURITY_ADMIN, CandidateGroup.SYSTEM);
        does.disableAccount.disable(new DisableAccount.Command(SECURITY_ADMIN, 0, second));
        assertThatThrownBy(() -> roster.current(SECURITY_ADMIN)).isInstanceOf(Missing.class);
        does.enableAccount.enable(new EnableAccount.Command(SECURITY_ADMIN, 1, second));
        assertThat(roster.current(SECURITY_ADMIN).has(Role.SECURITY_ADMIN)).isTrue();
    }

    @Test
    void a_figure_changes_from_a_day_on_and_its_history_stays() {
        var set = new SetFigure.Command("formation.reviewWorkdays", "7", "市委老干部局〔2026〕8号", null, TODAY.plusDays(10), 0, SYSTEM_ADMIN);
        does.setFigure.set(set);
        assertThat(figures.on("formation.reviewWorkdays", TODAY.plusDays(9)).asInt()).isEqualTo(5);
        var fresh = figures.on("formation.reviewWorkdays", TODAY.plusDays(10));
        assertThat(fresh.asInt()).isEqualTo(7);
        assertThat(fresh.source()).isEqualTo("市委老干部局〔2026〕8号");
        refused(() -> does.setFigure.set(set), "figure.overlap");
    }

    @Test
    void a_figure_needs_a_sensible_value_a_source_and_a_day_to_come() {
        refused(() -> does.setFigure.set(new SetFigure.Command("election.winBase", "ALL", " ", null, TODAY.minusDays(1), 0, SYSTEM_ADMIN)),
                "figure.value", "figure.source", "figure.past");
        assertThatThrownBy(() -> does.setFigure.set(new SetFigure.Command("no.such", "1", "x", null, TODAY, 0, SYSTEM_ADMIN)))
                .isInstanceOf(Missing.class);
    }

    private OfficialId hire(String name, String login) {
        return does.addOfficial.add(new AddOfficial.Command(name, "", login, SECURITY_ADMIN)).official();
    }

    private void assign(OfficialId official, Role role, String place) {
        does.assignPost.assign(new AssignPost.Command(official, role, place, null, DateRange.since(TODAY), SECURITY_ADMIN));
    }

    private static UnitNames names(String name) {
        return UnitNames.typed(name, null, null);
    }

    private static void refused(ThrowingCallable act, String... rules) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.refusals()).extracting(Refusal::rule).containsExactly(rules));
    }
}
