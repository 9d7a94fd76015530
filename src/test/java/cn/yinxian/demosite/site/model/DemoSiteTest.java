package cn.yinxian.demosite.site.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cn.yinxian.demosite.TestSites;
import cn.yinxian.demosite.plan.SiteMode;
import cn.yinxian.demosite.site.GeoPoint;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class DemoSiteTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final GeoPoint HERE = new GeoPoint(120_000_000, 30_000_000);

    @Test
    void what_is_missing_is_told_all_at_once() {
        var site = new DemoSite(SiteState.draft(origin(), new SitePaper("", "", null, "", Set.of(), "", 5, "")));
        assertThatThrownBy(() -> site.submit(CaseNumber.of("DS-2026-00001"), SiteMode.B_SHOWCASE, 0))
                .asInstanceOf(InstanceOfAssertFactories.type(Refused.class))
                .satisfies(refused -> assertThat(refused.refusals()).extracting(Refusal::field)
                        .containsExactlyInAnyOrder("name", "address", "rooms", "outline", "longitude", "moneySource", ""));
    }

    @Test
    void points_are_bounded_by_their_part_and_add_up_to_a_hundred() {
        assertThat(Arrays.stream(ScorePart.values()).mapToInt(ScorePart::most).sum()).isEqualTo(100);
        for (int total = 0; total <= 100; total++) {
            assertThat(Score.of(TestSites.points(total)).total()).isEqualTo(total);
        }
        assertThatThrownBy(() -> Score.of(Map.of(ScorePart.FEATURE, 11, ScorePart.ROLE, -1)))
                .asInstanceOf(InstanceOfAssertFactories.type(Refused.class))
                .satisfies(refused -> assertThat(refused.refusals()).hasSize(ScorePart.values().length));
    }

    @Test
    void an_acceptance_takes_two_people_and_no_future_day() {
        assertThatThrownBy(() -> Inspection.check(DAY, List.of("甲", "甲"), DAY)).isInstanceOf(Refused.class).hasMessageContaining("两人以上");
        assertThatThrownBy(() -> Inspection.check(DAY.plusDays(1), List.of("甲", "乙"), DAY)).isInstanceOf(Refused.class);
        Inspection.check(DAY, List.of("甲", "乙"), DAY);
    }

    @Test
    void what_has_ended_holds_no_place_and_takes_no_further_step() {
        var site = submitted();
        site.recommend(1, false);
        site.refuse("不符合");
        assertThat(site.state().rank()).isNull();
        Stream.<Runnable>of(() -> site.list(DAY, 3), () -> site.publish(), () -> site.withdraw("x"), () -> site.exit("x"), () -> site.recommend(1, false), () -> site.release())
                .forEach(act -> assertThatThrownBy(act::run).isInstanceOf(Overtaken.class));
        assertThatThrownBy(site::requireDraft).isInstanceOf(Missing.class);
    }

    @Test
    void sent_back_before_the_district_it_gives_its_place_back_and_else_keeps_it() {
        var site = submitted();
        site.recommend(2, true);
        assertThat(site.state().status()).isEqualTo(SiteStatus.HELD);
        site.turnBack(false);
        assertThat(site.state().rank()).isEqualTo(2);
        site.turnBack(true);
        assertThat(site.state().rank()).isNull();
        assertThatThrownBy(() -> site.recommend(0, false)).isInstanceOf(Refused.class);
    }

    @Test
    void a_failed_acceptance_ends_it_and_a_listed_one_is_valid_for_whole_years() {
        var failed = submitted();
        failed.inspect(new Inspection(DAY, List.of("甲", "乙"), Score.of(TestSites.points(60)), "", Acceptance.FAIL));
        assertThat(failed.state().endedBecause()).isEqualTo("现场验收 60 分，不合格");
        var listed = submitted();
        assertThatThrownBy(() -> listed.rectify("已改", 0)).isInstanceOf(Refused.class);
        listed.list(DAY, 3);
        assertThat(listed.state().isListed(LocalDate.of(2029, 11, 22))).isTrue();
        assertThat(listed.state().isListed(LocalDate.of(2029, 11, 23))).isFalse();
    }

    @Test
    void the_way_between_two_places_is_measured_over_the_earth() {
        assertThat(HERE.kmTo(HERE)).isZero();
        assertThat(HERE.kmTo(new GeoPoint(120_000_000, 31_000_000))).isCloseTo(111.195, within(0.01));
        assertThat(HERE.kmTo(new GeoPoint(121_000_000, 30_000_000))).isCloseTo(96.3, within(0.1));
        assertThat(GeoPoint.degrees(120_153_500)).isEqualTo("120.1535");
    }

    private static DemoSite submitted() {
        var site = new DemoSite(SiteState.draft(origin(), TestSites.paper("驿站", HERE)));
        site.submit(CaseNumber.of("DS-2026-00001"), SiteMode.B_SHOWCASE, 1);
        return site;
    }

    private static SiteOrigin origin() {
        return new SiteOrigin(
                UnitCode.of("330901101"), UnitCode.of("330901"), false, BranchCode.of("B-330901101-01"), OfficialId.of("clerk"), "UNIT_CLERK@330901101");
    }
}
