package cn.yinxian.inbox.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedTokenTest {

    @Test
    void a_token_has_256_random_bits_and_its_text_never_shows_it() {
        var random = new SecureRandom();
        var token = FeedToken.draw(random);
        assertThat(token.value()).hasSize(43);
        assertThat(token.isWellFormed()).isTrue();
        assertThat(token.hash()).hasSize(64).isNotEqualTo(FeedToken.draw(random).hash());
        assertThat(token).hasToString("FeedToken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "../../etc/passwd", "' or 1=1 --", "张AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void anything_else_is_not_even_looked_up(String text) {
        assertThat(new FeedToken(text).isWellFormed()).isFalse();
    }

    @Test
    void a_caller_is_admitted_sixty_times_in_ten_minutes_and_others_do_not_suffer() {
        var clock = new StandingClock();
        var pace = new FeedPace(clock);
        for (int call = 1; call <= 60; call++) {
            assertThat(pace.admits("one")).isTrue();
        }
        assertThat(pace.admits("one")).isFalse();
        assertThat(pace.admits("other")).isTrue();
        clock.now = clock.now.plus(Duration.ofMinutes(10));
        assertThat(pace.admits("one")).isTrue();
    }

    private static final class StandingClock extends Clock {

        private Instant now = Instant.parse("2026-11-23T04:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
