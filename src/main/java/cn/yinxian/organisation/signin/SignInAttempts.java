package cn.yinxian.organisation.signin;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.Figures;
import cn.yinxian.organisation.Official;
import cn.yinxian.organisation.Roster;
import cn.yinxian.organisation.SignedIn;
import cn.yinxian.organisation.model.Account;
import cn.yinxian.organisation.model.Accounts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts the tries of each account and records how they ended; each step commits by itself, whatever follows. */
@Service
@Transactional(propagation = Propagation.REQUIRES_NEW)
class SignInAttempts {

    private final Accounts accounts;
    private final Roster roster;
    private final Figures figures;
    private final AuditTrail audit;
    private final Clock clock;

    SignInAttempts(Accounts accounts, Roster roster, Figures figures, AuditTrail audit, Clock clock) {
        this.accounts = accounts;
        this.roster = roster;
        this.figures = figures;
        this.audit = audit;
        this.clock = clock;
    }

    /** What stands behind a login name; {@code open} is false while it is locked and once it is closed. */
    record Attempt(Account account, boolean open) {}

    /** Finds the account and counts the try, before the password is looked at. */
    Optional<Attempt> begin(String login) {
        return accounts.lock(login).map(account -> {
            var now = clock.instant();
            boolean locked = account.isLockedAt(now);
            if (!locked) {
                accounts.update(account.tried(now, figure("signIn.maxFailures", now), lockTime(now)));
            }
            boolean active = roster.find(account.official()).map(Official::active).orElse(false);
            return new Attempt(account, active && !locked);
        });
    }

    SignedIn succeed(Account account) {
        var now = clock.instant();
        accounts.lock(account.official()).ifPresent(current -> accounts.update(current.admitted()));
        audit.append(new Act(account.official().value(), "signIn.succeeded", subject(account), null));
        var maxAge = Duration.ofDays(figure("password.maxAgeDays", now));
        return new SignedIn(account.official().value(), account.credential(), account.mustChangeAt(now, maxAge));
    }

    /** The record says what the answer to the person does not: whether the name exists, and whether it was locked. */
    void fail(String login, Optional<Attempt> attempt) {
        String detail = attempt.map(found -> found.open() ? "密码不正确" : "账号已锁定或停用").orElse("没有这个登录名");
        String subject = attempt.map(found -> subject(found.account())).orElse("login:" + login);
        audit.append(new Act(login, "signIn.failed", subject, detail));
    }

    private Duration lockTime(Instant now) {
        return Duration.ofMinutes(figure("signIn.lockMinutes", now));
    }

    private int figure(String key, Instant now) {
        return figures.on(key, WorkingCalendar.dayOf(now)).asInt();
    }

    private static String subject(Account account) {
        return "official:" + account.official();
    }
}
