package cn.yinxian.demosite.site.persistence;

import cn.yinxian.demosite.plan.DistrictTally;
import cn.yinxian.demosite.plan.SiteTally;
import cn.yinxian.demosite.site.ListedSite;
import cn.yinxian.demosite.site.ListedSites;
import cn.yinxian.inbox.DraftSource;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** What others read of the sites: the list, what districts have, and one's drafts. */
@Repository
class MyBatisSiteList implements ListedSites, SiteTally, DraftSource {

    private final SiteMapper mapper;

    MyBatisSiteList(SiteMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<ListedSite> on(LocalDate day) {
        return mapper.selectListed(day).stream().map(SiteRow::listed).toList();
    }

    @Override
    public Optional<ListedSite> find(CaseNumber number, LocalDate day) {
        return Optional.ofNullable(mapper.selectByCase(number.value()))
                .filter(row -> row.state(java.util.Set.of(), List.of()).isListed(day))
                .map(SiteRow::listed);
    }

    @Override
    public List<ListedSite> lock(Collection<CaseNumber> numbers, LocalDate day) {
        return numbers.isEmpty()
                ? List.of()
                : mapper.lockListed(numbers.stream().map(CaseNumber::value).toList(), day).stream().map(SiteRow::listed).toList();
    }

    @Override
    public List<DistrictTally> byDistrict(LocalDate today) {
        return mapper.tally(today).stream()
                .map(row -> new DistrictTally(
                        UnitCode.of(row.district()), row.proposed(), row.accepted(), row.proposedCommunity(), row.acceptedCommunity()))
                .toList();
    }

    @Override
    public List<Draft> draftsOf(OfficialId official) {
        return mapper.selectDrafts(official.value()).stream()
                .map(row -> new Draft(row.name().isBlank() ? "未命名的观摩点" : row.name(), "观摩点申报", row.changedAt(), "/demo-sites/drafts/" + row.id()))
                .toList();
    }
}
