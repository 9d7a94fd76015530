package cn.yinxian.demosite.site.usecase;

import cn.yinxian.demosite.site.SiteExits;
import cn.yinxian.demosite.site.model.SiteBook;
import cn.yinxian.demosite.site.model.SiteState;
import cn.yinxian.demosite.site.model.SiteStatus;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Units;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The clerk of the city takes a site off the list: its place is lost, or something has happened that bars it. */
@Service
@Transactional
public class ExitSite {

    public record Command(CaseNumber number, String reason, long seenVersion, CurrentOfficial by) {}

    private final SiteBook book;
    private final SiteExits exits;
    private final Units units;

    ExitSite(SiteBook book, SiteExits exits, Units units) {
        this.book = book;
        this.exits = exits;
        this.units = units;
    }

    /** Whether this official may, and it is on the list. */
    @Transactional(readOnly = true)
    public boolean offered(SiteState site, CurrentOfficial me) {
        return site.status() == SiteStatus.LISTED && me.isIn(CandidateGroup.of(Role.CITY_CLERK, units.city().code()));
    }

    public void exit(Command command) {
        var site = book.require(command.number());
        if (!offered(site.state(), command.by())) {
            throw new Missing();
        }
        site.requireVersion(command.seenVersion());
        exits.exit(command.number(), command.reason().strip(), command.by());
    }
}
