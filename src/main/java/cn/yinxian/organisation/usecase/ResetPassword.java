package cn.yinxian.organisation.usecase;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.model.Accounts;
import cn.yinxian.organisation.model.People;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives an account a new first password, lifts its lock and ends its sessions. It counts as a change of the official, so
 * that of two who reset at once the second is told, and no slip is void before it is handed over.
 */
@Service
@Transactional
public class ResetPassword {

    public record Command(OfficialId official, long seenVersion, OfficialId by) {}

    private final People people;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Administrators administrators;
    private final AuditTrail audit;
    private final Clock clock;

    ResetPassword(People people, Accounts accounts, Passwords passwords, Administrators administrators, AuditTrail audit, Clock clock) {
        this.people = people;
        this.accounts = accounts;
        this.passwords = passwords;
        this.administrators = administrators;
        this.audit = audit;
        this.clock = clock;
    }

    public Slip reset(Command command) {
        administrators.require(command.by(), Role.SECURITY_ADMIN);
        var person = people.require(command.official());
        people.update(person.seenAt(command.seenVersion()));
        var account = accounts.lock(command.official()).orElseThrow(Missing::new);
        String password = passwords.first(account.login(), person.name());
        var renewed = account.withPassword(passwords.encode(password), true, clock.instant());
        accounts.update(renewed);
        passwords.remember(renewed);
        audit.append(new Act(command.by().value(), "account.resetPassword", "official:" + person.id(), "重置“" + person.name() + "”的密码"));
        return new Slip(person.id(), person.name(), account.login(), password);
    }
}
