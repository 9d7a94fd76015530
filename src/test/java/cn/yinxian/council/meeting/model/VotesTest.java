package cn.yinxian.council.meeting.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.council.motion.Decision;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VotesTest {

    private static final Share HALF = new Share(1, 2);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5 | 4 | 0 | 9 | ADOPTED  |
            5 | 4 | 1 | 10 | ADOPTED | 没有超过可以表决的 10 人的半数（至少 6 票）
            5 | 4 | 1 | 10 | REJECTED |
            4 | 4 | 0 | 8 | ADOPTED  | 票数相等的，议题退回
            4 | 4 | 0 | 8 | REJECTED | 票数相等的，议题退回
            4 | 4 | 0 | 8 | RETURNED |
            6 | 2 | 0 | 8 | DEFERRED | 应当是通过、原则通过或者修改后通过
            6 | 3 | 0 | 8 | ADOPTED  | 共 9 票，多于可以表决的 8 人
            0 | 0 | 0 | 8 | ADOPTED  | 没有一张票
            -1 | 0 | 3 | 8 | REJECTED | 不能小于 0
            """)
    void a_decision_is_what_the_votes_bear(int yes, int no, int abstain, int mayVote, Decision decision, String reason) {
        var refusal = new Votes(yes, no, abstain).refusal(decision, HALF, mayVote);
        if (reason == null) {
            assertThat(refusal).isEmpty();
        } else {
            assertThat(refusal).hasValueSatisfying(one -> assertThat(one.facts()).contains(reason));
        }
    }

    @Test
    void whatever_the_votes_there_is_a_decision_they_bear_and_never_both_yes_and_no() {
        for (int mayVote = 1; mayVote <= 8; mayVote++) {
            for (int yes = 0; yes <= mayVote; yes++) {
                for (int no = 0; no <= mayVote - yes; no++) {
                    var votes = new Votes(yes, no, mayVote - yes - no);
                    var borne = borne(votes, mayVote);
                    assertThat(borne).as("%s of %d", votes, mayVote).isNotEmpty();
                    assertThat(borne.contains(Decision.ADOPTED) && borne.contains(Decision.REJECTED)).as("%s of %d", votes, mayVote).isFalse();
                }
            }
        }
    }

    private static List<Decision> borne(Votes votes, int mayVote) {
        return Arrays.stream(Decision.values()).filter(one -> votes.refusal(one, HALF, mayVote).isEmpty()).toList();
    }

    @Test
    void a_share_counts_without_rounding() {
        var twoThirds = Share.of("2/3");
        assertThat(twoThirds.isReachedBy(6, 9)).isTrue();
        assertThat(twoThirds.isReachedBy(6, 10)).isFalse();
        assertThat(twoThirds.leastOf(10)).isEqualTo(7);
        assertThat(HALF.leastOf(9)).isEqualTo(5);
        assertThat(HALF.leastAbove(10)).isEqualTo(6);
        assertThat(twoThirds.words()).isEqualTo("三分之二");
    }
}
