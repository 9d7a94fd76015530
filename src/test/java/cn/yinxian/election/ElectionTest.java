package cn.yinxian.election;

import static cn.yinxian.election.ElectionExamples.BY_ATTENDING;
import static cn.yinxian.election.ElectionExamples.BY_DUE;
import static cn.yinxian.election.ElectionExamples.allValid;
import static cn.yinxian.election.ElectionExamples.candidate;
import static cn.yinxian.election.ElectionExamples.equal;
import static cn.yinxian.election.ElectionExamples.margin;
import static cn.yinxian.election.ElectionExamples.members;
import static cn.yinxian.election.ElectionExamples.vote;
import static cn.yinxian.election.ElectionExamples.writtenIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElectionTest {

    @ParameterizedTest
    @CsvSource({"1,2", "2,3", "3,4", "4,5", "5,6", "6,8", "7,9", "10,12", "11,14"})
    void the_margin_rounds_up_to_a_person(int seats, int candidates) {
        assertThat(margin(seats).candidatesRequired(20)).isEqualTo(candidates);
        assertThat(margin(seats).refusals(candidates, 20)).isEmpty();
        assertThat(margin(seats).refusals(candidates + 1, 20)).isEmpty();
        assertThat(margin(seats).refusals(candidates - 1, 20)).hasSize(1);
    }

    @Test
    void the_margin_is_the_least_number_that_exceeds_the_seats_by_a_fifth() {
        for (int seats = 1; seats <= 60; seats++) {
            int required = margin(seats).candidatesRequired(20);
            assertThat((required - seats) * 5).isGreaterThanOrEqualTo(seats);
            assertThat((required - 1 - seats) * 5).isLessThan(seats);
        }
    }

    @Test
    void an_equal_contest_takes_as_many_candidates_as_seats() {
        assertThat(equal(1).refusals(1, 20)).isEmpty();
        assertThat(equal(1).refusals(2, 20)).hasSize(1);
        assertThat(equal(2).refusals(1, 20)).hasSize(1);
        assertThat(equal(0).refusals(0, 20)).hasSize(1);
    }

    @Test
    void too_few_candidates_are_refused_with_the_article() {
        assertThat(margin(3).refusals(3, 20)).singleElement().extracting(Refusal::sentence).isEqualTo(
                "应选 3 名，候选人 3 名，差额不少于应选人数的 20%，候选人至少 4 名 — 《中国共产党基层组织选举工作条例》第十三条");
    }

    @ParameterizedTest
    @CsvSource({"40, 21, true", "40, 20, false", "41, 21, true", "41, 20, false", "1, 1, true", "2, 1, false", "2, 2, true", "3, 2, true"})
    void exactly_half_never_wins(int due, int yes, boolean elected) {
        assertThat(vote(due, equal(1), yes).outcome().isComplete()).isEqualTo(elected);
    }

    @Test
    void one_is_elected_exactly_when_more_say_yes_than_do_not() {
        for (int due = 1; due <= 60; due++) {
            for (int yes = 0; yes <= due; yes++) {
                var vote = vote(due, equal(1), yes);
                boolean more = yes > due - yes;
                assertThat(vote.outcome().isComplete()).as("due %d, yes %d", due, yes).isEqualTo(more);
                assertThat(yes >= vote.votesNeeded()).isEqualTo(more);
            }
        }
    }

    @Test
    void the_base_decides_and_passing_those_due_passes_those_attending() {
        for (int due = 1; due <= 60; due++) {
            for (int attending = BY_DUE.quorum().leastOf(due); attending <= due; attending++) {
                for (int yes = 0; yes <= attending; yes++) {
                    boolean byDue = electedBy(BY_DUE, due, attending, yes);
                    boolean byAttending = electedBy(BY_ATTENDING, due, attending, yes);
                    assertThat(byDue).isEqualTo(yes > due - yes);
                    assertThat(byAttending).isEqualTo(yes > attending - yes);
                    assertThat(!byDue || byAttending).isTrue();
                }
            }
        }
        assertThat(electedBy(BY_DUE, 40, 32, 20)).isFalse();
        assertThat(electedBy(BY_ATTENDING, 40, 32, 20)).isTrue();
    }

    @Test
    void those_with_most_votes_take_the_seats_in_order_of_votes() {
        var outcome = vote(20, margin(3), 12, 18, 11, 15).outcome();
        assertThat(members(outcome.winners())).containsExactly("B", "D", "A");
        assertThat(outcome.isComplete()).isTrue();
    }

    @Test
    void one_written_in_wins_like_a_candidate_and_does_not_count_for_the_margin() {
        var candidates = List.of(candidate("A", 19), candidate("B", 9, 11), writtenIn("C", 11));
        var vote = new Election(BY_DUE, margin(2), Attendance.of(20, 20), allValid(20), candidates);
        assertThat(vote.refusals()).extracting(Refusal::rule).containsExactly("election.marginPct");
        var lawful = new Election(BY_DUE, equal(2), Attendance.of(20, 20), allValid(20), candidates);
        assertThat(members(lawful.outcome().winners())).containsExactly("A", "C");
    }

    @Test
    void only_who_votes_against_a_candidate_may_write_in_another() {
        var candidates = List.of(candidate("A", 15, 3), writtenIn("C", 4));
        var vote = new Election(BY_DUE, equal(1), Attendance.of(20, 20), allValid(20), candidates);
        assertThat(vote.refusals()).singleElement().extracting(Refusal::facts).asString().contains("另选他人共 4 票", "不赞成票 3 票");
    }

    @Test
    void a_vote_tells_all_its_faults_at_once_and_has_no_outcome() {
        var candidates = List.of(candidate("A", 40), candidate("A", 10));
        var vote = new Election(BY_DUE, margin(2), Attendance.of(40, 31), new Ballots(31, 32, 32, 0), candidates);
        assertThat(vote.refusals()).extracting(Refusal::rule).containsExactly(
                "election.quorum", "election.marginPct", "election.ballots", "election.votes", "election.votes");
        assertThatThrownBy(vote::outcome).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.refusals()).hasSize(5));
    }

    @Test
    void the_chair_can_read_out_the_majority() {
        assertThat(vote(40, equal(1), 40).majorityInWords()).isEqualTo("应到会有选举权人数 40 人，须得赞成票 21 票以上（含）");
    }

    private static boolean electedBy(ElectionRules rules, int due, int attending, int yes) {
        return new Election(rules, equal(1), Attendance.of(due, attending), allValid(attending), List.of(candidate("A", yes)))
                .outcome()
                .isComplete();
    }
}
