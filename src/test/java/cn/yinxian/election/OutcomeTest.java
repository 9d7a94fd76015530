package cn.yinxian.election;

import static cn.yinxian.election.ElectionExamples.allValid;
import static cn.yinxian.election.ElectionExamples.candidate;
import static cn.yinxian.election.ElectionExamples.margin;
import static cn.yinxian.election.ElectionExamples.members;
import static cn.yinxian.election.ElectionExamples.vote;
import static cn.yinxian.election.ElectionExamples.writtenIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.shared.Refused;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    @Test
    void equal_votes_on_the_last_seats_elect_neither_until_voted_again() {
        var outcome = vote(20, margin(3), 18, 12, 12, 15).outcome();
        assertThat(members(outcome.winners())).containsExactly("A", "D");
        assertThat(members(outcome.tied())).containsExactly("B", "C");
        assertThat(outcome.tiedSeats()).isEqualTo(1);
        assertThat(outcome.isComplete()).isFalse();
    }

    @Test
    void equal_votes_within_the_seats_are_no_tie() {
        var outcome = vote(20, margin(3), 12, 12, 12, 11).outcome();
        assertThat(members(outcome.winners())).containsExactly("A", "B", "C");
        assertThat(outcome.isComplete()).isTrue();
    }

    @Test
    void equal_votes_without_a_majority_are_no_tie() {
        var outcome = vote(20, margin(3), 18, 17, 10, 10).outcome();
        assertThat(outcome.tied()).isEmpty();
        assertThat(outcome.vacantSeats()).isEqualTo(1);
    }

    @Test
    void whatever_the_votes_every_seat_is_filled_tied_or_vacant_and_the_sheets_order_is_nothing() {
        for (int seats = 1; seats <= 4; seats++) {
            for (int code = 0; code < 6 * 6 * 6 * 6 * 6; code++) {
                var passed = new ArrayList<Candidate>();
                for (int i = 0, rest = code; i < 5; i++, rest /= 6) {
                    if (rest % 6 > 2) {
                        passed.add(candidate("C" + i, rest % 6));
                    }
                }
                check(Outcome.ofRanking(passed, seats), passed, seats);
            }
        }
    }

    private static void check(Outcome outcome, List<Candidate> passed, int seats) {
        assertThat(outcome.winners().size() + outcome.tiedSeats() + outcome.vacantSeats()).isEqualTo(seats);
        assertThat(outcome.tied().isEmpty() || outcome.tied().size() > outcome.tiedSeats()).isTrue();
        assertThat(outcome.tied().isEmpty() || outcome.vacantSeats() == 0).isTrue();
        int weakest = outcome.winners().stream().mapToInt(Candidate::yes).min().orElse(Integer.MAX_VALUE);
        assertThat(passed.stream().filter(one -> !outcome.winners().contains(one)).allMatch(one -> one.yes() < weakest)).isTrue();
        Collections.reverse(passed);
        var mirrored = Outcome.ofRanking(passed, seats);
        assertThat(new HashSet<>(mirrored.winners())).isEqualTo(new HashSet<>(outcome.winners()));
        assertThat(new HashSet<>(mirrored.tied())).isEqualTo(new HashSet<>(outcome.tied()));
    }

    @Test
    void among_the_tied_more_votes_win_without_a_majority() {
        var first = vote(20, margin(3), 18, 12, 12, 15).outcome();
        var again = new Revote(first, 20, allValid(20), List.of(candidate("B", 9), candidate("C", 8)));
        assertThat(members(again.outcome().winners())).containsExactly("A", "D", "B");
        assertThat(again.outcome().isComplete()).isTrue();
    }

    @Test
    void tied_again_stays_open_for_a_third_vote() {
        var first = vote(20, margin(3), 18, 12, 12, 15).outcome();
        var second = new Revote(first, 20, allValid(20), List.of(candidate("B", 10), candidate("C", 10))).outcome();
        assertThat(members(second.tied())).containsExactly("B", "C");
        var third = new Revote(second, 20, allValid(20), List.of(candidate("B", 9), candidate("C", 11))).outcome();
        assertThat(members(third.winners())).containsExactly("A", "D", "C");
    }

    @Test
    void nobody_else_stands_in_the_vote_among_the_tied() {
        var first = vote(20, margin(3), 18, 12, 12, 15).outcome();
        for (var wrong : List.of(
                List.of(candidate("B", 10)),
                List.of(candidate("B", 10), candidate("D", 9)),
                List.of(candidate("B", 10), candidate("C", 5), candidate("D", 5)),
                List.of(candidate("B", 10, 9), writtenIn("C", 9)))) {
            assertThatThrownBy(() -> new Revote(first, 20, allValid(20), wrong).outcome())
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("再次投票只在得票相同的 2 人中进行：党员B、党员C");
        }
        assertThat(new Revote(first, 20, new Ballots(20, 21, 21, 0), first.tied()).refusals()).isNotEmpty();
    }

    @Test
    void a_further_election_fills_the_vacant_seats() {
        var first = vote(20, margin(3), 18, 17, 10, 10).outcome();
        var both = first.followedBy(vote(20, margin(1), 14, 6).outcome());
        assertThat(both.winners()).hasSize(3);
        assertThat(both.isComplete()).isTrue();
    }

    @Test
    void half_of_the_voters_may_settle_for_fewer_seats() {
        var four = vote(20, margin(5), 18, 17, 16, 15, 10, 10).outcome();
        assertThat(four.settledWithFewer(10, 20, 3).isComplete()).isTrue();
        assertThatThrownBy(() -> four.settledWithFewer(9, 20, 3)).isInstanceOf(Refused.class).hasMessageContaining("不足半数");
        assertThatThrownBy(() -> four.settledWithFewer(21, 20, 3)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> four.settledWithFewer(20, 20, 5)).isInstanceOf(Refused.class).hasMessageContaining("另行选举");
        var tied = vote(20, margin(3), 18, 12, 12, 15).outcome();
        assertThatThrownBy(() -> tied.settledWithFewer(20, 20, 1)).isInstanceOf(Refused.class).hasMessageContaining("再次投票");
    }
}
