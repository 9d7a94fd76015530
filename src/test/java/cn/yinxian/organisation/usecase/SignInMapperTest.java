package cn.yinxian.organisation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.audit.Act;
import cn.yinxian.organisation.CurrentOfficials;
import cn.yinxian.organisation.SignedIn;
import cn.yinxian.organisation.model.Accounts;
import cn.yinxian.organisation.model.People;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.testing.MapperTest;
import cn.yinxian.testing.OwnDatabase;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Signing in, on the real tables and with real commits, hence in a database of its own. */
@MapperTest
@OwnDatabase
@OrganisationBeans
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class SignInMapperTest {

    private final OfficialId security = OfficialId.of("s" + UUID.randomUUID().toString().substring(0, 8));
    private final String login = "u" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    AuthenticationProvider door;

    @Autowired
    CurrentOfficials officials;

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    Administration does;

    @Autowired
    RecordedActs acts;

    @Autowired
    SetClock clock;

    private Slip slip;

    @BeforeEach
    void hire() {
        clock.reset();
        does.administrators(OfficialId.of("y" + security.value()), security);
        slip = does.addOfficial.add(new AddOfficial.Command("李华", "010-88886666", login, security));
        acts.clear();
    }

    @Test
    void the_slip_opens_the_door_and_nothing_but_the_change_of_password() {
        var session = signIn(login.toUpperCase(java.util.Locale.ROOT), slip.password());
        assertThat(officials.of(session).orElseThrow().name()).isEqualTo("李华");
        assertThat(officials.mustChangePassword(session)).isTrue();
        assertThat(session.getCredentials()).isNull();
        assertThat(acts.verbs()).containsExactly("signIn.succeeded");
    }

    @Test
    void unknown_wrong_locked_and_closed_are_answered_alike() {
        String wrong = refusal(login, "wrong");
        assertThat(refusal("nobody", "wrong")).isEqualTo(wrong);
        assertThat(refusal("' or 1=1 --", "")).isEqualTo(wrong);
        assertThat(refusal(login, "长".repeat(5000))).isEqualTo(wrong);
        for (int time = 0; time < 3; time++) {
            refusal(login, "wrong");
        }
        assertThat(refusal(login, slip.password())).as("locked, with the right password").isEqualTo(wrong);
        people.update(people.require(slip.official()).closed(0));
        clock.pass(Duration.ofMinutes(15));
        assertThat(refusal(login, slip.password())).as("closed").isEqualTo(wrong);
        assertThat(acts.all()).extracting(Act::detail).containsExactly("密码不正确", "没有这个登录名", "没有这个登录名", "密码不正确",
                "密码不正确", "密码不正确", "密码不正确", "账号已锁定或停用", "账号已锁定或停用");
    }

    @Test
    void five_failures_lock_for_fifteen_minutes() {
        for (int time = 0; time < 5; time++) {
            refusal(login, "wrong");
        }
        clock.pass(Duration.ofMinutes(15).minusSeconds(1));
        refusal(login, slip.password());
        clock.pass(Duration.ofSeconds(1));
        assertThat(signIn(login, slip.password()).isAuthenticated()).isTrue();
        assertThat(accounts.find(slip.official()).orElseThrow().failures()).isZero();
    }

    @Test
    void four_failures_are_forgiven() {
        for (int time = 0; time < 4; time++) {
            refusal(login, "wrong");
        }
        assertThat(signIn(login, slip.password()).isAuthenticated()).isTrue();
    }

    @Test
    void a_changed_password_ends_the_session_and_is_not_taken_again() {
        var session = signIn(login, slip.password());
        change(slip.password(), "Xiyanghong-2026");
        assertThat(officials.of(session)).isEmpty();
        var renewed = signIn(login, "Xiyanghong-2026");
        assertThat(officials.of(renewed)).isPresent();
        assertThat(officials.mustChangePassword(renewed)).isFalse();
        assertThat(changeRefused("Xiyanghong-2026", slip.password())).isEqualTo("password.history");
        assertThat(changeRefused("wrong", "Other-2026-pass")).isEqualTo("password.present");
        assertThat(accounts.find(slip.official()).orElseThrow().failures()).as("a wrong present password counts").isEqualTo(1);
    }

    @Test
    void the_password_before_the_last_five_may_come_back() {
        String first = slip.password();
        String present = first;
        for (int number = 1; number <= 5; number++) {
            change(present, "Password-no-" + number);
            present = "Password-no-" + number;
        }
        change(present, first);
        assertThat(signIn(login, first).isAuthenticated()).isTrue();
    }

    @Test
    void a_closed_account_is_out_with_its_next_request_and_a_reset_one_too() {
        var session = signIn(login, slip.password());
        people.update(people.require(slip.official()).closed(0));
        assertThat(officials.of(session)).isEmpty();
        people.update(people.require(slip.official()).opened(1));
        assertThat(officials.of(session)).isPresent();
        var fresh = does.resetPassword.reset(new ResetPassword.Command(slip.official(), 2, security));
        assertThat(officials.of(session)).isEmpty();
        assertThat(((SignedIn) signIn(login, fresh.password()).getPrincipal()).mustChange()).isTrue();
    }

    @Test
    void of_two_who_reset_a_password_at_once_the_second_is_told_and_the_first_slip_counts() {
        var fresh = does.resetPassword.reset(new ResetPassword.Command(slip.official(), 0, security));
        assertThatThrownBy(() -> does.resetPassword.reset(new ResetPassword.Command(slip.official(), 0, security))).isInstanceOf(Overtaken.class);
        assertThat(signIn(login, fresh.password()).isAuthenticated()).isTrue();
    }

    @Test
    void after_ninety_days_the_password_must_be_changed() {
        change(slip.password(), "Xiyanghong-2026");
        clock.pass(Duration.ofDays(91));
        assertThat(officials.mustChangePassword(signIn(login, "Xiyanghong-2026"))).isTrue();
    }

    @Test
    void nobody_is_nobody() {
        assertThat(officials.of(null)).isEmpty();
        assertThat(officials.mustChangePassword(UsernamePasswordAuthenticationToken.unauthenticated("a", "b"))).isFalse();
    }

    private Authentication signIn(String name, String password) {
        return door.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password));
    }

    private String refusal(String name, String password) {
        var told = new StringBuilder();
        assertThatThrownBy(() -> signIn(name, password))
                .isInstanceOfSatisfying(BadCredentialsException.class, refused -> told.append(refused.getMessage()));
        return told.toString();
    }

    private void change(String present, String password) {
        does.changeOwnPassword.change(new ChangeOwnPassword.Command(slip.official(), present, password, password));
    }

    private String changeRefused(String present, String password) {
        var told = new StringBuilder();
        assertThatThrownBy(() -> change(present, password)).isInstanceOfSatisfying(Refused.class,
                refused -> refused.refusals().stream().map(Refusal::rule).forEach(told::append));
        return told.toString();
    }
}
