package cn.yinxian.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.shared.OfficialId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AccountTest {

    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final Duration LOCK = Duration.ofMinutes(15);

    @Test
    void the_fifth_try_locks_for_a_quarter_of_an_hour() {
        var account = tried(fresh(), 4);
        assertThat(account.isLockedAt(NOW)).isFalse();
        var locked = tried(account, 1);
        assertThat(locked.isLockedAt(NOW.plus(LOCK).minusSeconds(1))).isTrue();
        assertThat(locked.isLockedAt(NOW.plus(LOCK))).isFalse();
    }

    @Test
    void after_the_lock_the_count_starts_anew() {
        var later = NOW.plus(LOCK);
        var again = tried(fresh(), 5).tried(later, 5, LOCK);
        assertThat(again.failures()).isEqualTo(1);
        assertThat(again.isLockedAt(later)).isFalse();
    }

    @Test
    void the_right_password_takes_the_count_back() {
        assertThat(tried(tried(fresh(), 5).admitted(), 4).isLockedAt(NOW)).isFalse();
    }

    @Test
    void a_new_password_ends_earlier_sessions_and_the_lock() {
        var renewed = tried(fresh(), 5).withPassword("{bcrypt}other", true, NOW);
        assertThat(renewed.credential()).isEqualTo(2);
        assertThat(renewed.isLockedAt(NOW)).isFalse();
    }

    @Test
    void an_old_password_must_be_changed() {
        var maxAge = Duration.ofDays(90);
        assertThat(fresh().mustChangeAt(NOW.plus(maxAge), maxAge)).isFalse();
        assertThat(fresh().mustChangeAt(NOW.plus(maxAge).plusSeconds(1), maxAge)).isTrue();
        assertThat(fresh().mustChangeAt(NOW.plus(Duration.ofDays(9000)), Duration.ZERO)).isFalse();
    }

    private static Account fresh() {
        return Account.opened(OfficialId.of("li"), "lihua", "{bcrypt}x", false, NOW);
    }

    private static Account tried(Account account, int times) {
        for (int time = 0; time < times; time++) {
            account = account.tried(NOW, 5, LOCK);
        }
        return account;
    }
}
