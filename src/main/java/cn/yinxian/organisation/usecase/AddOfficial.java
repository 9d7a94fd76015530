package cn.yinxian.organisation.usecase;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.model.Account;
import cn.yinxian.organisation.model.Accounts;
import cn.yinxian.organisation.model.Login;
import cn.yinxian.organisation.model.People;
import cn.yinxian.organisation.model.Person;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters an official with an account and a first password, which must be changed at the first sign-in. */
@Service
@Transactional
public class AddOfficial {

    public record Command(String name, @Nullable String phone, String login, OfficialId by) {}

    private final People people;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Administrators administrators;
    private final AuditTrail audit;
    private final Clock clock;

    AddOfficial(People people, Accounts accounts, Passwords passwords, Administrators administrators, AuditTrail audit, Clock clock) {
        this.people = people;
        this.accounts = accounts;
        this.passwords = passwords;
        this.administrators = administrators;
        this.audit = audit;
        this.clock = clock;
    }

    public Slip add(Command command) {
        administrators.require(command.by(), Role.SECURITY_ADMIN);
        var login = Login.of(command.login()).value();
        var person = Person.entered(newId(), command.name(), command.phone());
        if (!accounts.taken(List.of(login)).isEmpty()) {
            throw Refused.because(Refusal.of("login", "login.taken", "登录名 " + login + " 已被使用"));
        }
        String password = passwords.first(login, person.name());
        var account = Account.opened(person.id(), login, passwords.encode(password), true, clock.instant());
        people.addAll(List.of(person));
        accounts.addAll(List.of(account));
        passwords.remember(account);
        audit.append(new Act(command.by().value(), "official.add", "official:" + person.id(), "新增工作人员“" + person.name() + "”，登录名 " + login));
        return new Slip(person.id(), person.name(), login, password);
    }

    private static OfficialId newId() {
        return OfficialId.of("o" + UUID.randomUUID().toString().replace("-", "").substring(0, 15));
    }
}
