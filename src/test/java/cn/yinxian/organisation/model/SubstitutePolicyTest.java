package cn.yinxian.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Post;
import cn.yinxian.organisation.Role;
import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubstitutePolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final OfficialId ZHANG = OfficialId.of("zhang");
    private static final OfficialId LI = OfficialId.of("li");
    private static final Set<String> FORMATION = Set.of("branch-formation");
    private static final Set<String> RENEWAL = Set.of("term-renewal");

    @ParameterizedTest
    @CsvSource({
        "same unit, UNIT_CLERK, /c/d/u/, PARTY_COMMITTEE, /c/d/u/, true",
        "same role in a unit beside, UNIT_CLERK, /c/d/u/, UNIT_CLERK, /c/d/v/, false",
        "another role in a unit beside, UNIT_CLERK, /c/d/u/, PARTY_COMMITTEE, /c/d/v/, false",
        "in the unit directly below, PARTY_COMMITTEE, /c/d/, UNIT_CLERK, /c/d/v/, true",
        "in the unit directly above, UNIT_CLERK, /c/d/v/, DISTRICT_CLERK, /c/d/, true",
        "two levels above, UNIT_CLERK, /c/d/v/, CITY_CLERK, /c/, false",
        "same role in another district, DISTRICT_CLERK, /c/d/, DISTRICT_CLERK, /c/e/, false",
        "same role far away, UNIT_CLERK, /c/d/u/, UNIT_CLERK, /c/e/u/, false",
        "secretary and assistant of one unit, BRANCH_SECRETARY, /c/d/u/, BRANCH_ASSISTANT, /c/d/u/, true"})
    void who_is_near_may_stand_in(String why, Role role, String path, Role otherRole, String otherPath, boolean allowed) {
        var refusal = SubstitutePolicy.person(official("zhang", role, path), official("li", otherRole, otherPath));
        assertThat(refusal.isEmpty()).as(why).isEqualTo(allowed);
    }

    @Test
    void nobody_stands_in_for_themselves_and_no_administrator_and_nobody_without_a_post() {
        var zhang = official("zhang", Role.UNIT_CLERK, "/c/d/u/");
        assertThat(SubstitutePolicy.person(zhang, zhang)).map(Refusal::facts).contains("不能委托自己代理，请选择其他同志");
        assertThat(SubstitutePolicy.person(zhang, official("li", Role.AUDITOR, "/-/"))).map(Refusal::rule).contains("substitution.administrator");
        assertThat(SubstitutePolicy.person(zhang, new CurrentOfficial(LI, "李某", List.of()))).map(Refusal::rule).contains("substitution.noPost");
    }

    @Test
    void a_period_neither_begins_in_the_past_nor_passes_the_longest_allowed() {
        assertThat(SubstitutePolicy.period(days(0, 89), TODAY, 90)).isEmpty();
        assertThat(SubstitutePolicy.period(days(-1, 90), TODAY, 90)).extracting(Refusal::facts)
                .containsExactly("开始日期不能早于今天", "一次代理最长 90 天，现为 92 天；时间更长的，到期后另行委托");
    }

    @Test
    void one_matter_has_one_substitute_at_a_time() {
        var open = List.of(substitution(ZHANG, "wang", days(3, 5), FORMATION));
        assertThat(rules(days(0, 2), FORMATION, open)).as("before").isEmpty();
        assertThat(rules(days(0, 9), RENEWAL, open)).as("another matter").isEmpty();
        assertThat(rules(days(5, 9), FORMATION, open)).containsExactly("substitution.overlap");
        assertThat(rules(days(0, 3), Set.of(), open)).as("all matters").containsExactly("substitution.overlap");
    }

    @Test
    void who_is_away_stands_in_for_nobody_but_who_stands_in_may_go_away() {
        var away = substitution(LI, "wang", days(3, 5), RENEWAL);
        assertThat(rules(days(5, 9), FORMATION, List.of(away))).containsExactly("substitution.chain");
        assertThat(rules(days(6, 9), FORMATION, List.of(away))).isEmpty();
        assertThat(rules(days(5, 9), FORMATION, List.of(away.endedBy(LI, Instant.EPOCH, 0)))).isEmpty();
        assertThat(rules(days(0, 9), FORMATION, List.of(substitution(OfficialId.of("wang"), "zhang", days(0, 9), Set.of())))).isEmpty();
    }

    private static List<String> rules(DateRange period, Set<String> matters, List<Substitution> open) {
        return SubstitutePolicy.besides(ZHANG, LI, "李某", period, matters, open).stream().map(Refusal::rule).toList();
    }

    private static Substitution substitution(OfficialId principal, String substitute, DateRange period, Set<String> matters) {
        return new Substitution(1, principal, OfficialId.of(substitute), period, matters, "出差", Instant.EPOCH, null, null, false, false, 0);
    }

    private static DateRange days(int from, int to) {
        return new DateRange(TODAY.plusDays(from), TODAY.plusDays(to));
    }

    private static CurrentOfficial official(String id, Role role, String path) {
        return new CurrentOfficial(OfficialId.of(id), "某某", List.of(new Post(role, "x", "某单位", path, DateRange.since(TODAY), null)));
    }
}
