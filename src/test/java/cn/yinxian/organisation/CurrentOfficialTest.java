package cn.yinxian.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.OfficialId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CurrentOfficialTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final OnBehalf ZHANG = new OnBehalf(
            OfficialId.of("zhang"), "张某", List.of(post(Role.PARTY_COMMITTEE), post(Role.UNIT_CLERK)), Set.of("branch-formation"), DAY);
    private static final CurrentOfficial LI =
            new CurrentOfficial(OfficialId.of("li"), "李某", List.of(post(Role.UNIT_CLERK)), List.of(ZHANG), List.of());

    @Test
    void the_own_right_goes_before_a_substitution_and_the_principals_owners_are_not_the_own_ones() {
        assertThat(LI.owners()).containsExactly("UNIT_CLERK@u", "li");
        assertThat(LI.reach()).containsExactly(
                new Reach("UNIT_CLERK@u", Set.of(), true), new Reach("li", Set.of(), true),
                new Reach("PARTY_COMMITTEE@u", Set.of("branch-formation"), false, Set.of("li", "zhang")),
                new Reach("zhang", Set.of("branch-formation"), false, Set.of("li", "zhang")));
        assertThat(LI.actsFor("UNIT_CLERK@u", "branch-formation")).isEmpty();
        assertThat(LI.actsFor("PARTY_COMMITTEE@u", "branch-formation")).contains(ZHANG);
        assertThat(LI.actsFor("zhang", "branch-formation")).contains(ZHANG);
    }

    @Test
    void a_substitution_reaches_no_other_matter() {
        assertThat(LI.actsFor("PARTY_COMMITTEE@u", "term-renewal")).isEmpty();
        assertThat(LI.ownersIn("term-renewal")).isEqualTo(LI.owners());
        assertThat(LI.ownersIn("branch-formation")).containsExactly("UNIT_CLERK@u", "li", "PARTY_COMMITTEE@u", "zhang");
    }

    /** 匿名评审: whoever judges for the city does not read all its cases for that. */
    @Test
    void the_post_of_a_judge_gives_no_cases_to_read() {
        assertThat(new CurrentOfficial(OfficialId.of("wang"), "王某", List.of(post(Role.JUDGE))).mayReadUnder("/c/u/")).isFalse();
        assertThat(LI.mayReadUnder("/c/u/")).isTrue();
    }

    private static Post post(Role role) {
        return new Post(role, "u", "某单位", "/c/u/", DateRange.since(DAY), null);
    }
}
