package cn.yinxian.election;

import static cn.yinxian.election.ElectionExamples.FOUR_FIFTHS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.yinxian.shared.Refusal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AttendanceTest {

    @ParameterizedTest
    @CsvSource({
        "40, 32, true", "40, 31, false", "5, 4, true", "5, 3, false", "1, 1, true", "1, 0, false",
        "3, 3, true", "3, 2, false", "4, 4, true", "4, 3, false", "6, 5, true", "6, 4, false", "11, 9, true", "11, 8, false"
    })
    void exactly_four_fifths_are_enough(int due, int attending, boolean held) {
        assertThat(Attendance.of(due, attending).meets(FOUR_FIFTHS)).isEqualTo(held);
    }

    @Test
    void an_assembly_is_held_exactly_when_no_more_than_a_fifth_is_absent() {
        for (int due = 1; due <= 60; due++) {
            for (int attending = 0; attending <= due; attending++) {
                int absent = due - attending;
                assertThat(Attendance.of(due, attending).meets(FOUR_FIFTHS))
                        .as("due %d, attending %d", due, attending)
                        .isEqualTo(absent * 5 <= due);
            }
            int least = FOUR_FIFTHS.leastOf(due);
            assertThat(FOUR_FIFTHS.isMet(least, due)).isTrue();
            assertThat(FOUR_FIFTHS.isMet(least - 1, due)).isFalse();
        }
    }

    @Test
    void the_refusal_says_the_numbers_and_the_regulation() {
        assertThat(Attendance.of(40, 31).refusals(FOUR_FIFTHS)).singleElement().extracting(Refusal::sentence).isEqualTo(
                "应到会 40 人，实到会 31 人，不足五分之四（至少 32 人），应当另行通知时间开会 — 《中国共产党基层组织选举工作条例》");
        assertThat(Attendance.of(4, 1).refusals(new Quorum(1, 2))).singleElement().extracting(Refusal::facts).asString()
                .contains("不足半数");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "5, 6", "5, -1", "-3, 0"})
    void numbers_that_cannot_be_are_refused(int voters, int attending) {
        assertThat(Attendance.of(voters, attending).refusals(FOUR_FIFTHS)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void who_is_lawfully_not_counted_lowers_the_number_due(NotCountedReason reason) {
        var exclusions = new Exclusions(List.of(new NotCounted("A", "李明", reason)), true, true);
        assertThat(new Attendance(11, exclusions, 8).dueVoters()).isEqualTo(10);
        assertThat(new Attendance(11, exclusions, 8).meets(FOUR_FIFTHS)).isTrue();
        assertThat(Attendance.of(11, 8).meets(FOUR_FIFTHS)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, true", "false, false"})
    void nobody_is_left_out_without_the_superior_and_the_assembly(boolean superior, boolean assembly) {
        var exclusions = new Exclusions(people(1), superior, assembly);
        assertThat(new Attendance(11, exclusions, 10).refusals(FOUR_FIFTHS)).singleElement().extracting(Refusal::facts)
                .isEqualTo("不计入应到会 1 人，须经上级党组织同意并经党员大会通过；手续不全的，应当计入应到会");
    }

    @Test
    void a_person_is_left_out_once_only_and_two_of_one_name_are_two() {
        var one = new NotCounted("A", "王秀英", NotCountedReason.RETIRED_ELSEWHERE);
        var namesake = new NotCounted("B", "王秀英", NotCountedReason.RETIRED_ELSEWHERE);
        assertThat(new Exclusions(List.of(one, one), true, true).refusals(9)).hasSize(1);
        assertThat(new Exclusions(List.of(one, namesake), true, true).refusals(9)).isEmpty();
    }

    @Test
    void everybody_left_out_means_no_election() {
        assertThat(new Attendance(3, new Exclusions(people(3), true, true), 0).refusals(FOUR_FIFTHS)).hasSize(1);
        assertThat(new Attendance(3, new Exclusions(people(4), true, true), 0).refusals(FOUR_FIFTHS)).hasSize(2);
    }

    @Test
    void a_quorum_is_a_share() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Quorum(5, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> new Quorum(0, 4));
    }

    private static List<NotCounted> people(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> new NotCounted("M" + i, "党员" + i, NotCountedReason.BEDRIDDEN_OR_LONG_ILL))
                .toList();
    }
}
