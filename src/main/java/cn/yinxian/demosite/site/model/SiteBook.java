package cn.yinxian.demosite.site.model;

import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All sites, kept. */
public interface SiteBook {

    long add(DemoSite site);

    Optional<DemoSite> draft(long id);

    Optional<DemoSite> find(CaseNumber number);

    /** {@link cn.yinxian.shared.Missing} if there is none. */
    DemoSite require(CaseNumber number);

    /** Those of a district that hold a place of its quota: recommended and under way, or listed and valid. In their order. */
    List<SiteState> placed(UnitCode district, LocalDate today);

    /** Of a branch: under way, or listed and valid. */
    List<SiteState> standingOf(BranchCode branch, LocalDate today);

    /** @throws cn.yinxian.shared.Overtaken if somebody else has changed it */
    void update(DemoSite site);

    void remove(DemoSite site);
}
