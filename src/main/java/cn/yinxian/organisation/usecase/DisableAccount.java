package cn.yinxian.organisation.usecase;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.model.People;
import cn.yinxian.shared.OfficialId;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes an account: its sessions end with their next request, and no task goes there any more. */
@Service
@Transactional
public class DisableAccount {

    public record Command(OfficialId official, long seenVersion, OfficialId by) {}

    private final People people;
    private final Administrators administrators;
    private final AuditTrail audit;
    private final LastSecurityAdministrator last;
    private final Clock clock;

    DisableAccount(People people, Administrators administrators, AuditTrail audit, LastSecurityAdministrator last, Clock clock) {
        this.people = people;
        this.administrators = administrators;
        this.audit = audit;
        this.last = last;
        this.clock = clock;
    }

    public void disable(Command command) {
        administrators.require(command.by(), Role.SECURITY_ADMIN);
        var person = people.require(command.official());
        last.refuseLosing(person.id(), WorkingCalendar.dayOf(clock.instant()));
        people.update(person.closed(command.seenVersion()));
        audit.append(new Act(command.by().value(), "account.disable", "official:" + person.id(), "停用“" + person.name() + "”的账号"));
    }
}
