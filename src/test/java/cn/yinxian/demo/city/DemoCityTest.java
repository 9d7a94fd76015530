package cn.yinxian.demo.city;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.organisation.OrganisationLoad.NewOfficial;
import cn.yinxian.organisation.OrganisationLoad.NewUnit;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.register.BranchKind;
import cn.yinxian.register.OfficerPost;
import cn.yinxian.register.PartyStanding;
import cn.yinxian.register.RegisterLoad.LoadedBranch;
import cn.yinxian.register.RegisterLoad.LoadedMember;
import cn.yinxian.shared.BranchCode;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The demo city as data: its size, its people, and the troubles it must show. */
class DemoCityTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final DemoCity CITY = DemoCity.draw(1, DAY, "{bcrypt}hash");

    @Test
    void the_same_seed_and_day_give_the_same_city() {
        assertThat(DemoCity.draw(1, DAY, "{bcrypt}hash")).isEqualTo(CITY);
        assertThat(DemoCity.draw(2, DAY, "{bcrypt}hash")).isNotEqualTo(CITY);
    }

    @Test
    void it_has_the_promised_size() {
        assertThat(units(UnitKind.CITY)).hasSize(1);
        assertThat(units(UnitKind.DISTRICT)).hasSize(8);
        assertThat(units(UnitKind.STREET).size() + units(UnitKind.COMMUNITY).size()).isBetween(55, 65);
        assertThat(units(UnitKind.UNIT)).hasSize(150);
        assertThat(units(UnitKind.UNIT).stream().filter(unit -> unit.parent().value().equals("990100"))).hasSize(46);
        assertThat(CITY.branches()).hasSize(1200);
        assertThat(CITY.members()).hasSize(15_000);
    }

    @Test
    void names_of_units_and_branches_and_all_codes_are_unique() {
        assertThat(CITY.organisation().units()).extracting(NewUnit::name).doesNotHaveDuplicates();
        assertThat(CITY.organisation().units()).extracting(NewUnit::docMark).filteredOn(mark -> mark != null).doesNotHaveDuplicates();
        assertThat(CITY.branches()).extracting(LoadedBranch::name).doesNotHaveDuplicates();
        assertThat(CITY.branches()).extracting(LoadedBranch::code).doesNotHaveDuplicates();
        assertThat(CITY.members()).extracting(LoadedMember::code).doesNotHaveDuplicates();
        assertThat(CITY.organisation().officials()).extracting(NewOfficial::id).doesNotHaveDuplicates();
    }

    @Test
    void ages_are_believable() {
        assertThat(CITY.members()).allSatisfy(member -> {
            int age = Period.between(member.bornOn(), DAY).getYears();
            assertThat(age).isBetween(member.retired() ? 60 : 26, member.retired() ? 92 : 59);
            assertThat(Period.between(member.bornOn(), member.joinedOn()).getYears()).isGreaterThanOrEqualTo(18);
            assertThat(member.joinedOn()).isBefore(DAY);
            assertThat(member.relationSince()).isBetween(member.joinedOn(), DAY);
        });
        var averageAge = CITY.members().stream().filter(LoadedMember::retired)
                .mapToInt(member -> Period.between(member.bornOn(), DAY).getYears()).average().orElseThrow();
        assertThat(averageAge).isBetween(68.0, 75.0);
    }

    @Test
    void the_troubles_of_the_report_are_there() {
        assertThat(CITY.branches()).filteredOn(LoadedBranch::mixed).hasSizeBetween(60, 110);
        assertThat(CITY.branches()).filteredOn(branch -> branch.termEnd() != null && branch.termEnd().isBefore(DAY)).hasSizeBetween(70, 130);
        assertThat(formal().values()).filteredOn(formal -> formal < 3).hasSizeBetween(40, 80);
        assertThat(sizes().values()).filteredOn(size -> size > 50).hasSizeBetween(10, 20);
        assertThat(CITY.branches()).extracting(LoadedBranch::kind).contains(BranchKind.values());
        assertThat(CITY.branches()).filteredOn(branch -> branch.kind() == BranchKind.JOINT)
                .hasSize(10).allSatisfy(branch -> assertThat(branch.units().size()).isBetween(2, 5));
    }

    @Test
    void some_units_should_have_a_branch_and_others_are_too_small_for_one() {
        var withBranch = CITY.branches().stream().flatMap(branch -> branch.unitsOrOwn().stream()).collect(Collectors.toSet());
        var retired = CITY.members().stream().filter(LoadedMember::retired).collect(Collectors.groupingBy(LoadedMember::unit, Collectors.counting()));
        assertThat(DemoCity.unformed()).hasSize(12).allSatisfy(unit -> assertThat(retired.get(unit)).isGreaterThanOrEqualTo(3));
        assertThat(DemoCity.small()).hasSize(22).allSatisfy(unit -> assertThat(retired.get(unit)).isBetween(1L, 2L));
        assertThat(CITY.branches()).filteredOn(branch -> DemoCity.unformed().contains(branch.unit())).isEmpty();
        assertThat(withBranch).isNotEmpty();
    }

    @Test
    void functional_branches_gather_members_whose_relation_stays_elsewhere() {
        var functional = CITY.branches().stream().filter(branch -> !branch.kind().movesRelation()).map(LoadedBranch::code).collect(Collectors.toSet());
        assertThat(CITY.members()).noneMatch(member -> functional.contains(member.branch()));
        assertThat(CITY.gatherings()).extracting(gathering -> gathering.branch()).hasSameElementsAs(functional);
    }

    @Test
    void every_branch_with_full_members_has_one_secretary_in_post_since_no_later_than_today() {
        Map<BranchCode, Long> secretaries = CITY.officers().stream().filter(officer -> officer.post() == OfficerPost.SECRETARY)
                .collect(Collectors.groupingBy(officer -> officer.branch(), Collectors.counting()));
        assertThat(secretaries.values()).containsOnly(1L);
        assertThat(secretaries.keySet()).containsAll(formal().entrySet().stream().filter(entry -> entry.getValue() > 0).map(Map.Entry::getKey).toList());
        assertThat(CITY.officers()).allSatisfy(officer -> assertThat(officer.since()).isBeforeOrEqualTo(DAY));
    }

    @Test
    void some_people_have_rare_characters_in_their_names() {
        assertThat(CITY.members()).extracting(LoadedMember::name).anyMatch(name -> name.contains("𠮷")).anyMatch(name -> name.contains("䶮"));
        assertThat(CITY.organisation().officials()).extracting(NewOfficial::name)
                .anyMatch(name -> Set.of("𠮷", "䶮", "㛃").stream().anyMatch(name::contains));
    }

    private static List<NewUnit> units(UnitKind kind) {
        return CITY.organisation().units().stream().filter(unit -> unit.kind() == kind).toList();
    }

    private static Map<BranchCode, Integer> sizes() {
        return CITY.members().stream().collect(Collectors.groupingBy(LoadedMember::branch, Collectors.summingInt(member -> 1)));
    }

    private static Map<BranchCode, Integer> formal() {
        return CITY.members().stream().collect(Collectors.groupingBy(
                LoadedMember::branch, Collectors.summingInt(member -> member.standing() == PartyStanding.FULL ? 1 : 0)));
    }

}
