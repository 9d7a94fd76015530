package cn.yinxian.demosite.plan.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.demosite.plan.DistrictQuota;
import cn.yinxian.demosite.plan.RouteQuota;
import cn.yinxian.demosite.plan.SiteMode;
import cn.yinxian.demosite.plan.model.PlanBook;
import cn.yinxian.demosite.plan.model.PlanPaper;
import cn.yinxian.demosite.plan.model.PlanStatus;
import cn.yinxian.demosite.plan.model.YearPlan;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.testing.MapperTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@MapperTest
@Import(MyBatisPlans.class)
class PlanMapperTest {

    private static final UnitCode DISTRICT = UnitCode.of("330901");
    private static final OfficialId CLERK = OfficialId.of("clerk");
    private static final OfficialId LEADER = OfficialId.of("leader");

    @Autowired
    private PlanBook book;

    @Test
    void everything_a_plan_holds_comes_back() {
        book.add(plan(2036));
        var kept = book.pending(2036).orElseThrow();
        assertThat(kept.state()).usingRecursiveComparison().ignoringFields("id").isEqualTo(plan(2036).state());
        kept.sendBack("𠮷'; --", LEADER);
        book.update(kept);
        var returned = book.pending(2036).orElseThrow();
        assertThat(returned.state()).usingRecursiveComparison().ignoringFields("version").isEqualTo(kept.state());
        returned.resubmit(plan(2036).state().paper(), SiteMode.B_SHOWCASE, CLERK, 2036);
        returned.approve(LEADER, Instant.parse("2036-01-04T01:00:00Z"));
        returned.announced(CaseNumber.of("DP-2036-00001"), 12);
        book.update(returned);
        assertThat(book.pending(2036)).isEmpty();
        var inForce = book.inForce(2036).orElseThrow().state();
        assertThat(inForce).usingRecursiveComparison().ignoringFields("version").isEqualTo(returned.state());
        book.lock(inForce.id(), DISTRICT);
    }

    @Test
    void a_later_plan_of_the_year_replaces_the_one_in_force_and_serves_until_the_next() {
        for (int km : new int[] {80, 90}) {
            book.add(plan(2036));
            var plan = book.pending(2036).orElseThrow();
            var paper = plan.state().paper();
            plan.resubmit(new PlanPaper(2036, null, new RouteQuota(1, 2, km), 3, paper.quotas()), SiteMode.B_SHOWCASE, CLERK, 2036);
            plan.approve(LEADER, Instant.parse("2036-01-04T01:00:00Z"));
            book.update(plan);
        }
        assertThat(book.inForce(2038).orElseThrow().state().paper().routes().maxKm()).isEqualTo(90);
        assertThat(book.inForce(2038).orElseThrow().state().status()).isEqualTo(PlanStatus.IN_FORCE);
        assertThat(book.inForce(2035)).isEmpty();
    }

    @Test
    void only_one_waits_at_a_time_and_of_two_who_change_it_the_second_is_told() {
        book.add(plan(2036));
        var first = book.pending(2036).orElseThrow();
        var second = book.pending(2036).orElseThrow();
        first.sendBack("请核实", LEADER);
        book.update(first);
        second.sendBack("请修改", LEADER);
        assertThatThrownBy(() -> book.update(second)).isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> book.add(plan(2036))).isInstanceOf(Overtaken.class);
    }

    private static YearPlan plan(int year) {
        var quotas = List.of(new DistrictQuota(DISTRICT, 2, 3, 1), new DistrictQuota(UnitCode.of("330902"), 1, 2, 0));
        return YearPlan.submit(
                new PlanPaper(year, "省委办〔2036〕8号𠮷", new RouteQuota(3, 5, 80), 3, quotas), SiteMode.A_APPROVED, CLERK, year);
    }
}
