package cn.yinxian.organisation.usecase;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.model.People;
import cn.yinxian.shared.OfficialId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a closed account again, with the password and the posts it had. */
@Service
@Transactional
public class EnableAccount {

    public record Command(OfficialId official, long seenVersion, OfficialId by) {}

    private final People people;
    private final Administrators administrators;
    private final AuditTrail audit;

    EnableAccount(People people, Administrators administrators, AuditTrail audit) {
        this.people = people;
        this.administrators = administrators;
        this.audit = audit;
    }

    public void enable(Command command) {
        administrators.require(command.by(), Role.SECURITY_ADMIN);
        var person = people.require(command.official());
        people.update(person.opened(command.seenVersion()));
        audit.append(new Act(command.by().value(), "account.enable", "official:" + person.id(), "启用“" + person.name() + "”的账号"));
    }
}
