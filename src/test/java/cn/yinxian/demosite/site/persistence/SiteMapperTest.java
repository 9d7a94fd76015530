package cn.yinxian.demosite.site.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.demosite.plan.DistrictTally;
import cn.yinxian.demosite.plan.SiteMode;
import cn.yinxian.demosite.site.GeoPoint;
import cn.yinxian.demosite.site.model.Acceptance;
import cn.yinxian.demosite.site.model.DemoSite;
import cn.yinxian.demosite.site.model.Equipment;
import cn.yinxian.demosite.site.model.Inspection;
import cn.yinxian.demosite.site.model.Score;
import cn.yinxian.demosite.site.model.ScorePart;
import cn.yinxian.demosite.site.model.SiteBook;
import cn.yinxian.demosite.site.model.SiteOrigin;
import cn.yinxian.demosite.site.model.SitePaper;
import cn.yinxian.demosite.site.model.SiteState;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.testing.MapperTest;
import cn.yinxian.testing.StoppedClock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@MapperTest
@Import({MyBatisSites.class, MyBatisSiteList.class, StoppedClock.class})
class SiteMapperTest {

    private static final LocalDate DAY = LocalDate.of(2036, 5, 6);
    private static final UnitCode DISTRICT = UnitCode.of("330977");
    private static final BranchCode BRANCH = BranchCode.of("B-330977101-01");
    private static final CaseNumber NUMBER = CaseNumber.of("DS-2036-00001");

    @Autowired
    private SiteBook book;

    @Autowired
    private MyBatisSiteList list;

    @Test
    void everything_a_site_holds_comes_back() {
        long id = book.add(new DemoSite(SiteState.draft(origin(true), new SitePaper("", "", null, "", Set.of(), "", null, ""))));
        assertThat(list.draftsOf(OfficialId.of("clerk"))).extracting(draft -> draft.title() + draft.link()).contains("未命名的观摩点/demo-sites/drafts/" + id);
        var site = book.draft(id).orElseThrow();
        site.revise(paper());
        book.update(site);
        site = book.draft(id).orElseThrow();
        site.submit(NUMBER, SiteMode.A_APPROVED, 1);
        book.update(site);
        site = book.require(NUMBER);
        site.recommend(2, true);
        site.release();
        site.inspect(new Inspection(DAY, List.of("甲𠮷", "乙"), score(), "字".repeat(2000), Acceptance.RECTIFY));
        site.rectify("已经整改𠮷", 1);
        site.inspect(new Inspection(DAY, List.of("丙", "丁"), score(), "", Acceptance.PASS));
        book.update(site);
        sameAs(site);
        site = book.require(NUMBER);
        site.publish();
        site.list(DAY, 3);
        book.update(site);
        sameAs(site);
        assertThat(list.on(DAY)).filteredOn(one -> one.number().equals(NUMBER)).singleElement()
                .satisfies(one -> assertThat(one.validUntil()).isEqualTo(LocalDate.of(2039, 5, 5)));
        assertThat(list.lock(List.of(NUMBER), DAY)).hasSize(1);
        assertThat(list.lock(List.of(NUMBER), LocalDate.of(2039, 5, 6))).isEmpty();
        site = book.require(NUMBER);
        site.exit("场所灭失");
        book.update(site);
        sameAs(site);
        assertThat(list.find(NUMBER, DAY)).isEmpty();
    }

    @Test
    void a_districts_places_and_what_it_has_are_counted() {
        submitted(1, true, 2);
        submitted(2, false, 1);
        submitted(3, false, null);
        assertThat(book.placed(DISTRICT, DAY)).extracting(state -> state.caseNumber().value()).containsExactly("DS-2036-00012", "DS-2036-00011");
        assertThat(book.standingOf(BRANCH, DAY)).hasSize(3);
        assertThat(list.byDistrict(DAY)).contains(new DistrictTally(DISTRICT, 3, 0, 1, 0));
        var site = book.require(CaseNumber.of("DS-2036-00011"));
        site.list(DAY, 1);
        book.update(site);
        assertThat(list.byDistrict(DAY)).contains(new DistrictTally(DISTRICT, 2, 1, 0, 1));
        assertThat(list.byDistrict(DAY.plusYears(1))).contains(new DistrictTally(DISTRICT, 2, 0, 0, 0));
        assertThat(book.placed(DISTRICT, DAY.plusYears(1))).hasSize(1);
    }

    @Test
    void of_two_who_change_it_the_second_is_told_and_a_draft_can_be_thrown_away() {
        submitted(1, true, null);
        var first = book.require(CaseNumber.of("DS-2036-00011"));
        var second = book.require(CaseNumber.of("DS-2036-00011"));
        first.refuse("不符合");
        book.update(first);
        second.withdraw("不报了");
        assertThatThrownBy(() -> book.update(second)).isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> book.require(CaseNumber.of("DS-2036-99999"))).isInstanceOf(Missing.class);
        long id = book.add(new DemoSite(SiteState.draft(origin(false), paper())));
        book.remove(book.draft(id).orElseThrow());
        assertThat(book.draft(id)).isEmpty();
    }

    private void submitted(int at, boolean community, Integer rank) {
        long id = book.add(new DemoSite(SiteState.draft(origin(community), paper())));
        var site = book.draft(id).orElseThrow();
        site.submit(CaseNumber.of("DS-2036-0001" + at), SiteMode.B_SHOWCASE, 1);
        if (rank != null) {
            site.recommend(rank, false);
        }
        book.update(site);
    }

    private void sameAs(DemoSite site) {
        assertThat(book.require(NUMBER).state()).usingRecursiveComparison().ignoringFields("version").isEqualTo(site.state());
    }

    private static Score score() {
        return new Score(Map.of(ScorePart.ORGANISATION, 20, ScorePart.VENUE, 19, ScorePart.LEDGER, 18, ScorePart.ROLE, 17, ScorePart.EXPLANATION, 9, ScorePart.FEATURE, 8));
    }

    private static SiteOrigin origin(boolean community) {
        return new SiteOrigin(UnitCode.of("330977101"), DISTRICT, community, BRANCH, OfficialId.of("clerk"), "UNIT_CLERK@330977101");
    }

    private static SitePaper paper() {
        return new SitePaper(
                "驿站𠮷", "一号'; --", new GeoPoint(120_153_576, 30_287_459), "两间", EnumSet.of(Equipment.SIGN, Equipment.REST), "字".repeat(2998) + "𠮷", 0, "");
    }
}
