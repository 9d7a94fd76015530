package cn.yinxian.demosite.site.persistence;

import cn.yinxian.demosite.plan.SiteMode;
import cn.yinxian.demosite.site.GeoPoint;
import cn.yinxian.demosite.site.ListedSite;
import cn.yinxian.demosite.site.model.Equipment;
import cn.yinxian.demosite.site.model.Inspection;
import cn.yinxian.demosite.site.model.SiteOrigin;
import cn.yinxian.demosite.site.model.SitePaper;
import cn.yinxian.demosite.site.model.SiteState;
import cn.yinxian.demosite.site.model.SiteStatus;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.UnitCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row of {@code demosite_site}. */
record SiteRow(
        long id, @Nullable String caseNumber, String unit, @Nullable String district, boolean community, String branch, String owner,
        String ownerGroup, String name, String address, @Nullable Integer longitudeE6, @Nullable Integer latitudeE6, String rooms, String outline,
        @Nullable Integer money, String moneySource, SiteStatus status, @Nullable SiteMode mode, @Nullable Integer rankNo, @Nullable String rectified,
        @Nullable LocalDate listedOn, @Nullable LocalDate validUntil, @Nullable String endedBecause, Instant changedAt, long version) {

    static SiteRow of(SiteState state, Instant now) {
        var origin = state.origin();
        var paper = state.paper();
        var point = paper.point();
        return new SiteRow(
                state.id(), state.number() == null ? null : state.number().value(), origin.unit().value(),
                origin.district() == null ? null : origin.district().value(), origin.community(), origin.branch().value(), origin.owner().value(),
                origin.group(), paper.name(), paper.address(), point == null ? null : point.longitudeE6(), point == null ? null : point.latitudeE6(),
                paper.rooms(), paper.outline(), paper.money(), paper.moneySource(), state.status(), state.mode(), state.rank(), state.rectified(),
                state.listedOn(), state.validUntil(), state.endedBecause(), now, state.version());
    }

    SiteState state(Set<Equipment> equipment, List<Inspection> inspections) {
        var paper = new SitePaper(name, address, point(), rooms, equipment, outline, money, moneySource);
        return new SiteState(
                id, caseNumber == null ? null : CaseNumber.of(caseNumber), origin(), paper, status, mode, rankNo, inspections, rectified, listedOn,
                validUntil, endedBecause, version);
    }

    /** Only of a row that is on the list. */
    ListedSite listed() {
        return new ListedSite(
                CaseNumber.of(Objects.requireNonNull(caseNumber)), name, address, UnitCode.of(unit), district == null ? null : UnitCode.of(district),
                community, Objects.requireNonNull(point()), Objects.requireNonNull(listedOn), Objects.requireNonNull(validUntil), ownerGroup);
    }

    private SiteOrigin origin() {
        return new SiteOrigin(
                UnitCode.of(unit), district == null ? null : UnitCode.of(district), community, BranchCode.of(branch), OfficialId.of(owner), ownerGroup);
    }

    private @Nullable GeoPoint point() {
        return longitudeE6 == null || latitudeE6 == null ? null : new GeoPoint(longitudeE6, latitudeE6);
    }
}
