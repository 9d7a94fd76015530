package cn.yinxian.demosite.site.process;

import cn.yinxian.demosite.site.model.SiteState;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.Units;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.workflow.NewCase;
import cn.yinxian.workflow.ProcessKey;
import cn.yinxian.workflow.ProcessVariable.Assignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Who has a say in a site: found by climbing from its unit. */
@Component
class SiteGroups {

    private final Units units;

    SiteGroups(Units units) {
        this.units = units;
    }

    NewCase opened(SiteState site, ProcessKey process, CurrentOfficial by) {
        var unit = units.require(site.origin().unit());
        String title = "%s申报%s".formatted(site.paper().name(), Objects.requireNonNull(site.mode()).noun());
        return new NewCase(
                site.caseNumber(), process, title, "demo-site:" + site.id(), unit, by, CandidateGroup.parse(site.origin().group()));
    }

    /** A city organ passes no district: nobody there is asked. */
    Assignment<?>[] variables(SiteState site) {
        var origin = site.origin();
        var committee = units.committeeFor(origin.unit()).map(Unit::code).orElseThrow(Missing::new);
        UnitCode district = Objects.requireNonNullElse(origin.district(), units.city().code());
        List<Assignment<?>> all = new ArrayList<>();
        all.add(DemoSiteProcess.CITY_ORGAN.is(origin.district() == null));
        all.add(DemoSiteProcess.PUBLICITY_DUE.is(Objects.requireNonNull(site.mode()).names()));
        all.add(DemoSiteProcess.APPLICANT_GROUP.is(CandidateGroup.parse(origin.group())));
        all.add(DemoSiteProcess.COMMITTEE_GROUP.is(CandidateGroup.of(Role.PARTY_COMMITTEE, committee)));
        all.add(DemoSiteProcess.DISTRICT_CLERK_GROUP.is(CandidateGroup.of(Role.DISTRICT_CLERK, district)));
        all.add(DemoSiteProcess.DISTRICT_LEADER_GROUP.is(CandidateGroup.of(Role.DISTRICT_LEADER, district)));
        all.add(DemoSiteProcess.CITY_CLERK_GROUP.is(atCity(Role.CITY_CLERK)));
        return all.toArray(Assignment[]::new);
    }

    CandidateGroup atCity(Role role) {
        return CandidateGroup.of(role, units.city().code());
    }
}
