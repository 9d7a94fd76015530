package cn.yinxian.council.supervise.model;

import static cn.yinxian.council.supervise.model.SuperviseItemExamples.DUE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipRuleTest {

    private static final SlipRule RULE = new SlipRule(1, 1, 3, 2);

    @ParameterizedTest
    @CsvSource({
        "-2, 0, ",
        "-1, 0, YELLOW",
        "0, 0, YELLOW",
        "1, 1, ORANGE",
        "2, 1, ORANGE",
        "3, 1, RED",
        "40, 1, RED",
        "1, 2, RED",
        "0, 2, YELLOW",
        "-2, 5, "
    })
    void a_colour_is_earned_by_days_and_by_late_items_of_the_year(int late, int lateThisYear, SlipColour colour) {
        assertThat(RULE.on(DUE, late, lateThisYear, List.of())).isEqualTo(Optional.ofNullable(colour));
    }

    @Test
    void none_is_sent_twice_and_no_lighter_one_after_a_graver() {
        var orange = slip(SlipColour.ORANGE);
        assertThat(RULE.on(DUE, 2, 1, List.of(orange))).isEmpty();
        assertThat(RULE.on(DUE, 3, 1, List.of(orange))).contains(SlipColour.RED);
        assertThat(RULE.on(DUE, 1, 1, List.of(slip(SlipColour.RED)))).as("a new year has begun").isEmpty();
    }

    @Test
    void a_day_put_off_begins_anew() {
        assertThat(RULE.on(DUE.plusDays(9), 0, 0, List.of(slip(SlipColour.YELLOW)))).contains(SlipColour.YELLOW);
    }

    private static Slip slip(SlipColour colour) {
        return new Slip(colour, DUE, "银协督〔2026〕1号", 7, DUE);
    }
}
