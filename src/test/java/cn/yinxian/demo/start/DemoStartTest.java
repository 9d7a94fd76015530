package cn.yinxian.demo.start;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.deadline.Light;
import cn.yinxian.demo.DemoPassword;
import cn.yinxian.demo.DemoProgress;
import cn.yinxian.demo.usecase.BuildDemoCity;
import cn.yinxian.demo.usecase.Stages;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Roster;
import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.Units;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.register.BranchFault;
import cn.yinxian.register.BranchFaults;
import cn.yinxian.renewal.usecase.CallTerms;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.shell.SignInHints;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.CaseLights;
import cn.yinxian.workflow.CaseSearch;
import cn.yinxian.workflow.CaseStatus;
import cn.yinxian.workflow.OpenTasks;
import cn.yinxian.workflow.WaitingTask;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.annotation.DirtiesContext;

/** The demo city as it stands in the database after the first start. It is large: no other test has to find room beside it. */
@SpringBootTest(properties = "yinxian.demo=true")
@DirtiesContext
class DemoStartTest {

    @Autowired
    DemoStart start;

    @Autowired
    BuildDemoCity buildDemoCity;

    @Autowired
    Stages stages;

    @Autowired
    Units units;

    @Autowired
    Roster roster;

    @Autowired
    BranchFaults faults;

    @Autowired
    SignInHints signIns;

    @Autowired
    DemoProgress progress;

    @Autowired
    CaseSearch search;

    @Autowired
    OpenTasks tasks;

    @Autowired
    CaseLights lights;

    @Autowired
    CallTerms callTerms;

    @Autowired
    List<AuthenticationProvider> doors;

    @BeforeEach
    void the_city_stands() throws Exception {
        assertThat(start.built().get(5, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void every_unit_finds_the_committee_that_decides_and_somebody_for_each_group_routing_can_ask_for() {
        var city = units.city();
        for (var unit : units.under(city.code())) {
            for (var group : groupsFor(unit, city.code())) {
                var staffing = roster.staffingOf(group, null);
                assertThat(staffing.vacant()).as(unit.name() + " " + group).isFalse();
            }
        }
    }

    @Test
    void some_groups_are_empty_and_their_tasks_go_on_to_others() {
        var clerk = roster.staffingOf(CandidateGroup.of(Role.DISTRICT_CLERK, named("柳溪县")), null);
        assertThat(clerk.group()).isEqualTo(CandidateGroup.of(Role.DISTRICT_LEADER, named("柳溪县")));
        var filing = roster.staffingOf(CandidateGroup.of(Role.ORG_DEPT, named("东浦区")), null);
        assertThat(filing.namesHandler()).isTrue();
        var committee = roster.staffingOf(CandidateGroup.of(Role.PARTY_COMMITTEE, named("望湖区农业农村局")), null);
        assertThat(committee.group()).isEqualTo(CandidateGroup.of(Role.PARTY_COMMITTEE, named("望湖区直机关工委")));
    }

    @Test
    void everybody_on_the_sign_in_page_can_sign_in() {
        assertThat(signIns.progress()).isNull();
        assertThat(signIns.hints()).hasSizeBetween(15, 22);
        for (var hint : signIns.hints()) {
            assertThat(hint.password()).isEqualTo(DemoPassword.PLAIN);
        }
        var clerk = signIns.hints().get(0);
        assertThat(doors).anySatisfy(door -> assertThat(door
                        .authenticate(UsernamePasswordAuthenticationToken.unauthenticated(clerk.login(), clerk.password()))
                        .isAuthenticated())
                .isTrue());
    }

    @Test
    void the_register_shows_the_troubles() {
        assertThat(faults.standing(BranchFault.TOO_MANY)).hasSizeGreaterThan(9);
        assertThat(faults.standing(BranchFault.FEW_FORMAL)).hasSizeGreaterThan(39);
    }

    @Test
    void a_second_build_finds_nothing_to_do() {
        var before = stages.finished();
        assertThat(buildDemoCity.build()).isTrue();
        assertThat(stages.finished()).isEqualTo(before);
    }

    @Test
    void some_hundred_cases_stand_at_every_step_and_somebody_can_go_on_with_each() {
        assertThat(progress.skipped()).isZero();
        var found = cases("branch-formation");
        assertThat(found).hasSize(290);
        assertThat(found).extracting(CaseFile::status).contains(
                CaseStatus.UNDER_REVIEW, CaseStatus.RETURNED, CaseStatus.IN_MEETING, CaseStatus.APPROVED, CaseStatus.IN_EXECUTION,
                CaseStatus.REFUSED, CaseStatus.WITHDRAWN, CaseStatus.CLOSED);
        var waiting = found.stream().filter(file -> !file.ended()).flatMap(file -> tasks.waitingIn(file.number()).stream()).toList();
        assertThat(waiting).extracting(WaitingTask::page).contains(
                "formation/clerk-review", "formation/leader-review", "formation/city-consent", "formation/committee-decision",
                "formation/amend", "formation/report-election", "formation/approve-secretary", "formation/appoint-officers",
                "formation/arrange-members", "filing/record", "filing/answer");
        assertThat(waiting).allSatisfy(task -> assertThat(roster.membersOf(CandidateGroup.parse(task.owner()))).isNotEmpty());
    }

    @Test
    void cases_have_come_over_the_past_weeks_in_the_order_of_their_numbers() {
        var found = cases("branch-formation");
        assertThat(found).isSortedAccordingTo(Comparator.comparing((CaseFile file) -> file.number().value()).reversed());
        assertThat(found).isSortedAccordingTo(Comparator.comparing(CaseFile::startedAt).reversed());
        assertThat(found.get(0).startedAt()).isBefore(Instant.now());
    }

    @Test
    void renewals_stand_at_every_step_and_every_term_that_is_due_is_called() {
        var found = cases("term-renewal");
        var waiting = found.stream().filter(file -> !file.ended()).flatMap(file -> tasks.waitingIn(file.number()).stream()).toList();
        assertThat(waiting).extracting(WaitingTask::page).contains(
                "renewal/issue-reminder", "renewal/request", "renewal/amend", "renewal/reply", "renewal/decide-shift",
                "renewal/candidates", "renewal/vet", "renewal/report-election", "renewal/approve-secretary", "filing/record");
        assertThat(found).extracting(CaseFile::status).contains(CaseStatus.CLOSED);
        assertThat(callTerms.call()).as("what was due has been called").isZero();
    }

    @Test
    void councils_have_met_and_meet_again_and_what_they_decided_is_done_in_time_or_late() {
        var waiting = Stream.of("council-motion", "council-meeting", "supervise-item").flatMap(process -> cases(process).stream())
                .filter(file -> !file.ended()).flatMap(file -> tasks.waitingIn(file.number()).stream()).toList();
        assertThat(waiting).extracting(WaitingTask::page).contains(
                "council/consent-late", "council/screen-motion", "council/amend-motion", "council/answer-redirected", "council/prepare-agenda",
                "council/hold-meeting", "council/report-progress", "council/check-report");
        var items = cases("supervise-item");
        assertThat(lights.of(items).values()).extracting(Light::colour).contains(Light.Colour.RED, Light.Colour.AMBER);
        assertThat(items).extracting(CaseFile::status).contains(CaseStatus.CLOSED);
        assertThat(cases("council-meeting")).extracting(CaseFile::status).contains(CaseStatus.CLOSED, CaseStatus.UNDER_REVIEW);
    }

    private List<CaseFile> cases(String process) {
        var clerk = roster.current(OfficialId.of("city-clerk.990100"));
        var found = new ArrayList<CaseFile>();
        String after = null;
        do {
            var page = search.search(new CaseSearch.Query(null, null, process, after), clerk);
            found.addAll(page.rows());
            after = page.next();
        } while (after != null);
        return found;
    }

    private List<CandidateGroup> groupsFor(Unit unit, UnitCode city) {
        var groups = new ArrayList<CandidateGroup>();
        if (unit.kind() != UnitKind.CITY && unit.kind() != UnitKind.DISTRICT) {
            groups.add(CandidateGroup.of(Role.UNIT_CLERK, unit.code()));
            groups.add(CandidateGroup.of(Role.PARTY_COMMITTEE, units.committeeFor(unit.code()).orElseThrow().code()));
        }
        units.districtOf(unit.code()).map(Unit::code).ifPresent(district -> List.of(
                        Role.DISTRICT_CLERK, Role.DISTRICT_LEADER, Role.ORG_DEPT)
                .forEach(role -> groups.add(CandidateGroup.of(role, district))));
        List.of(Role.CITY_CLERK, Role.CITY_LEADER, Role.ORG_DEPT).forEach(role -> groups.add(CandidateGroup.of(role, city)));
        return groups;
    }

    private UnitCode named(String name) {
        return units.under(units.city().code()).stream()
                .filter(unit -> unit.name().equals(name))
                .map(Unit::code)
                .findFirst()
                .orElseThrow();
    }
}
