package cn.yinxian.demosite.plan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.demosite.plan.DistrictQuota;
import cn.yinxian.demosite.plan.DistrictTally;
import cn.yinxian.demosite.plan.RouteQuota;
import cn.yinxian.demosite.plan.SiteMode;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.UnitCode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearPlanTest {

    private static final UnitCode DISTRICT = UnitCode.of("330901");
    private static final OfficialId CLERK = OfficialId.of("clerk");
    private static final OfficialId LEADER = OfficialId.of("leader");
    private static final Instant AT = Instant.parse("2026-11-23T01:00:00Z");

    @Test
    void a_plan_is_decided_by_another_than_who_drafted_it() {
        var plan = YearPlan.submit(paper(2026, 2, 3, 1), SiteMode.B_SHOWCASE, CLERK, 2026);
        assertThatThrownBy(() -> plan.approve(CLERK, AT)).isInstanceOf(Refused.class).hasMessageContaining("由您编制");
        plan.approve(LEADER, AT);
        plan.announced(CaseNumber.of("DP-2026-00001"), 7);
        assertThat(plan.state().status()).isEqualTo(PlanStatus.IN_FORCE);
        assertThat(plan.state().notice().id()).isEqualTo(7);
        assertThat(plan.state().plan().of(DISTRICT)).hasValueSatisfying(quota -> assertThat(quota.max()).isEqualTo(3));
        assertThat(plan.state().plan().of(UnitCode.of("330999"))).isEmpty();
        assertThatThrownBy(() -> plan.approve(LEADER, AT)).isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> plan.resubmit(paper(2026, 1, 1, 1), SiteMode.B_SHOWCASE, CLERK, 2026)).isInstanceOf(Overtaken.class);
    }

    @Test
    void what_is_sent_back_says_why_and_comes_again() {
        var plan = YearPlan.submit(paper(2026, 2, 3, 1), SiteMode.B_SHOWCASE, CLERK, 2026);
        assertThatThrownBy(() -> plan.sendBack(" ", LEADER)).isInstanceOf(Refused.class);
        plan.sendBack("请增加名额", LEADER);
        assertThat(plan.state().opinion()).isEqualTo("请增加名额");
        plan.resubmit(paper(2027, 3, 4, 2), SiteMode.A_APPROVED, CLERK, 2026);
        assertThat(plan.state().status()).isEqualTo(PlanStatus.SUBMITTED);
        assertThat(plan.state().opinion()).isNull();
        assertThatThrownBy(() -> plan.requireVersion(null)).isInstanceOf(Overtaken.class);
        plan.requireVersion(0L);
    }

    @ParameterizedTest
    @CsvSource({"2025, 2, 3, 1, year", "2028, 2, 3, 1, year", "2026, 3, 2, 1, quotas[0].max", "2026, 2, 3, 4, quotas[0].minCommunity", "2026, 0, 100, 1, quotas[0].max"})
    void a_figure_that_cannot_be_is_told_beside_its_field(int year, int min, int max, int community, String field) {
        assertThatThrownBy(() -> YearPlan.submit(paper(year, min, max, community), SiteMode.B_SHOWCASE, CLERK, 2026))
                .asInstanceOf(InstanceOfAssertFactories.type(Refused.class))
                .satisfies(refused -> assertThat(refused.refusals()).extracting(Refusal::field).containsExactly(field));
    }

    @Test
    void routes_and_years_have_bounds_too() {
        var odd = new PlanPaper(2026, "", new RouteQuota(5, 3, 0), 11, List.of());
        assertThat(odd.approved()).isFalse();
        assertThatThrownBy(() -> odd.check(2026)).asInstanceOf(InstanceOfAssertFactories.type(Refused.class))
                .satisfies(refused -> assertThat(refused.refusals()).extracting(Refusal::field).containsExactly("maxRoutes", "maxKm", "validYears"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0, MISSING, '还缺 2 个，其中社区观摩点 1 个'", "2, 0, 0, 0, MISSING, 还缺社区观摩点 1 个", "1, 0, 1, 0, MISSING, 还缺 1 个",
        "2, 0, 1, 0, UNDER_WAY, 在报的通过后达标", "1, 1, 0, 1, UNDER_WAY, 在报的通过后达标", "0, 2, 0, 1, FULFILLED, 已达标", "1, 2, 0, 0, MISSING, 还缺社区观摩点 1 个"
    })
    void a_district_is_told_what_it_lacks(int proposed, int accepted, int proposedCommunity, int acceptedCommunity, Need.Standing standing, String words) {
        var need = new Need(new DistrictQuota(DISTRICT, 2, 3, 1), new DistrictTally(DISTRICT, proposed, accepted, proposedCommunity, acceptedCommunity));
        assertThat(need.standing()).isEqualTo(standing);
        assertThat(need.words()).isEqualTo(words);
    }

    @Test
    void without_a_basis_no_notice_speaks_of_models_or_plaques() {
        var plain = wording(SiteMode.B_SHOWCASE, null);
        assertThat(plain).allMatch(SiteMode.B_SHOWCASE::allows).anyMatch(line -> line.contains("向阳区：2 至 3 个，其中社区不少于 1 个"));
        var named = wording(SiteMode.A_APPROVED, "省委办〔2026〕8号");
        assertThat(named).anyMatch(line -> line.contains("示范观摩点")).anyMatch(line -> line.contains("省委办〔2026〕8号") && line.contains("授牌"));
        assertThat(named).allMatch(SiteMode.A_APPROVED::allows).anyMatch(line -> !SiteMode.B_SHOWCASE.allows(line));
    }

    private static List<String> wording(SiteMode mode, String basis) {
        var paper = new PlanPaper(2026, basis, new RouteQuota(3, 5, 80), 3, List.of(new DistrictQuota(DISTRICT, 2, 3, 1)));
        var plan = YearPlan.submit(paper, mode, CLERK, 2026).state();
        var wording = new PlanWording(plan, Map.of(DISTRICT, "向阳区"));
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(wording.title()), wording.paragraphs().stream()).toList();
    }

    private static PlanPaper paper(int year, int min, int max, int community) {
        return new PlanPaper(year, null, new RouteQuota(3, 5, 80), 3, List.of(new DistrictQuota(DISTRICT, min, max, community)));
    }
}
