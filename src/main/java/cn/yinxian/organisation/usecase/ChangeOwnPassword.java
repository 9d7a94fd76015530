package cn.yinxian.organisation.usecase;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.Figures;
import cn.yinxian.organisation.model.Account;
import cn.yinxian.organisation.model.Accounts;
import cn.yinxian.organisation.model.People;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes one's own password; all sessions of the account end, the asking one too, and one signs in again. A wrong
 * present password counts like a failed sign-in, so that an open session is no place to guess it.
 */
@Service
@Transactional(noRollbackFor = Refused.class)
public class ChangeOwnPassword {

    public record Command(OfficialId by, String present, String password, String repeated) {

        @Override
        public String toString() {
            return "Command[" + by + "]";
        }
    }

    private final People people;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Figures figures;
    private final AuditTrail audit;
    private final Clock clock;

    ChangeOwnPassword(People people, Accounts accounts, Passwords passwords, Figures figures, AuditTrail audit, Clock clock) {
        this.people = people;
        this.accounts = accounts;
        this.passwords = passwords;
        this.figures = figures;
        this.audit = audit;
        this.clock = clock;
    }

    public void change(Command command) {
        var account = accounts.lock(command.by()).orElseThrow(Missing::new);
        proveOwner(account, command.present());
        var refusals = weaknesses(account, command);
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
        var renewed = account.withPassword(passwords.encode(command.password()), false, clock.instant());
        accounts.update(renewed);
        passwords.remember(renewed);
        audit.append(new Act(command.by().value(), "account.changePassword", "official:" + command.by(), "修改自己的密码"));
    }

    private void proveOwner(Account account, String present) {
        var now = clock.instant();
        if (account.isLockedAt(now)) {
            throw Refused.because(Refusal.of("present", "signIn.locked", "输错次数过多，账号已锁定，请稍后再试或联系安全管理员"));
        }
        if (!passwords.isOf(account, present)) {
            accounts.update(account.tried(now, figure("signIn.maxFailures", now), Duration.ofMinutes(figure("signIn.lockMinutes", now))));
            audit.append(new Act(account.official().value(), "account.wrongPassword", "official:" + account.official(), "修改密码时原密码不正确"));
            throw Refused.because(Refusal.of("present", "password.present", "原密码不正确"));
        }
    }

    private List<Refusal> weaknesses(Account account, Command command) {
        String name = people.require(command.by()).name();
        var refusals = new ArrayList<>(passwords.policy().check(command.password(), account.login(), name));
        if (!command.password().equals(command.repeated())) {
            refusals.add(Refusal.of("repeated", "password.repeated", "两次输入的新密码不一致"));
        }
        if (refusals.isEmpty() && passwords.wasUsed(account, command.password())) {
            refusals.add(Refusal.of("password", "password.history", "不得与最近 " + figure("password.history", clock.instant()) + " 次用过的密码相同"));
        }
        return refusals;
    }

    private int figure(String key, Instant now) {
        return figures.on(key, WorkingCalendar.dayOf(now)).asInt();
    }
}
