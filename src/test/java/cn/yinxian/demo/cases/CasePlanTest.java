package cn.yinxian.demo.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.demo.city.DemoCity;
import cn.yinxian.formation.model.FormationAction;
import cn.yinxian.formation.model.Proposal;
import cn.yinxian.register.BranchKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is applied for in the demo city, before anything is played. */
class CasePlanTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final DemoCity CITY = DemoCity.draw(1, DAY, "{bcrypt}hash");
    private static final List<Proposal> PROPOSALS = new CasePlan(CITY, DAY, 1).draw();

    @Test
    void the_same_city_gives_the_same_applications_so_that_a_restart_goes_on_with_them() {
        assertThat(new CasePlan(DemoCity.draw(1, DAY, "{bcrypt}hash"), DAY, 1).draw()).isEqualTo(PROPOSALS);
    }

    @Test
    void three_hundred_of_every_kind_are_applied_for() {
        assertThat(PROPOSALS).hasSize(300);
        assertThat(PROPOSALS).extracting(Proposal::kind).contains(BranchKind.values());
        assertThat(PROPOSALS).extracting(Proposal::action).contains(FormationAction.values());
        assertThat(PROPOSALS).allSatisfy(proposal -> assertThat(proposal.shortcomings()).isEmpty());
    }

    @Test
    void nobodys_relation_is_moved_by_two_of_them() {
        assertThat(PROPOSALS.stream().filter(proposal -> proposal.kind().movesRelation()).flatMap(proposal -> proposal.memberCodes().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_units_proposed_on_the_sign_in_page_are_left_to_whoever_signs_in() {
        assertThat(PROPOSALS).flatExtracting(Proposal::units).extracting(unit -> unit.value())
                .doesNotContain("990101-008", "990101-010", "990100-012", "990101001201", "990101-905");
    }

    @Test
    void the_last_ones_are_too_large_and_need_the_citys_consent() {
        assertThat(PROPOSALS.subList(293, 300)).allSatisfy(proposal -> assertThat(proposal.memberCodes()).hasSizeGreaterThan(50));
    }
}
