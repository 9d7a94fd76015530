package cn.yinxian.organisation.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.Figures;
import cn.yinxian.organisation.model.Account;
import cn.yinxian.organisation.model.Accounts;
import cn.yinxian.organisation.model.PasswordPolicy;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes first passwords, asks for the policy in force, and keeps the history. */
@Component
class Passwords {

    /** Without letters and digits that a slip of paper confuses. */
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 4;

    private final SecureRandom random = new SecureRandom();
    private final PasswordEncoder encoder;
    private final Accounts accounts;
    private final Figures figures;
    private final Clock clock;

    Passwords(PasswordEncoder encoder, Accounts accounts, Figures figures, Clock clock) {
        this.encoder = encoder;
        this.accounts = accounts;
        this.figures = figures;
        this.clock = clock;
    }

    PasswordPolicy policy() {
        return new PasswordPolicy(figure("password.minLength"), figure("password.minClasses"));
    }

    /** Four groups of four, e.g. {@code K7mq-Tz4d-…}; drawn again until the policy agrees with it. */
    String first(String login, String name) {
        return first(firstPolicy(), login, name);
    }

    /** The policy in force, as far as four groups of four can meet it. */
    PasswordPolicy firstPolicy() {
        return new PasswordPolicy(Math.min(figure("password.minLength"), GROUPS * (GROUP_LENGTH + 1) - 1), figure("password.minClasses"));
    }

    String first(PasswordPolicy policy, String login, String name) {
        String drawn;
        do {
            drawn = draw();
        } while (!policy.check(drawn, login, name).isEmpty());
        return drawn;
    }

    String encode(String password) {
        return encoder.encode(password);
    }

    boolean isOf(Account account, String password) {
        return !PasswordPolicy.isTooLong(password) && encoder.matches(password, account.passwordHash());
    }

    boolean wasUsed(Account account, String password) {
        var used = accounts.lastHashes(account.official(), figure("password.history"));
        return Stream.concat(Stream.of(account.passwordHash()), used.stream())
                .distinct()
                .anyMatch(hash -> encoder.matches(password, hash));
    }

    void remember(Account account) {
        accounts.remember(account, figure("password.history"), clock.instant());
    }

    private String draw() {
        var text = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            text.append(group == 0 ? "" : "-");
            for (int letter = 0; letter < GROUP_LENGTH; letter++) {
                text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
        }
        return text.toString();
    }

    private int figure(String key) {
        return figures.on(key, WorkingCalendar.dayOf(clock.instant())).asInt();
    }
}
