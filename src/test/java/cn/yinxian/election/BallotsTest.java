package cn.yinxian.election;

import static cn.yinxian.election.ElectionExamples.candidate;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.shared.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BallotsTest {

    @ParameterizedTest
    @CsvSource({"31,31,31,0", "31,30,30,0", "31,31,29,2", "30,30,30,0", "31,0,0,0", "0,0,0,0"})
    void as_many_as_issued_or_fewer_come_back(int issued, int returned, int valid, int spoiled) {
        assertThat(new Ballots(issued, returned, valid, spoiled).refusals(31)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "31,32,32,0, 收回选票 32 张，多于发出选票 31 张，选举无效，应当重新选举", "32,31,31,0, 发出选票 32 张，多于实到会 31 人",
        "31,31,30,0, 有效票 30 张，无效票 0 张，合计与收回选票 31 张不符", "31,31,31,1, 有效票 31 张，无效票 1 张，合计与收回选票 31 张不符",
        "31,31,32,-1, 选票数不能小于零", "-1,0,0,0, 选票数不能小于零"
    })
    void a_set_that_cannot_be_is_refused(int issued, int returned, int valid, int spoiled, String facts) {
        assertThat(new Ballots(issued, returned, valid, spoiled).refusals(31)).extracting(Refusal::facts).containsExactly(facts);
    }

    @Test
    void numbers_near_the_end_of_the_range_do_not_turn_over() {
        int most = Integer.MAX_VALUE;
        assertThat(new Ballots(most, most, most, most).refusals(most)).hasSize(1);
        assertThat(new Candidate("A", "李明", false, most, most, most).refusals(most)).hasSize(1);
        assertThat(new Candidate("A", "李明", false, most, 0, 0).wins(most)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"10,0,0,true", "6,3,1,true", "0,0,0,true", "6,3,2,false", "11,0,0,false", "-1,0,0,false", "5,-1,0,false", "5,0,-1,false"})
    void a_candidate_has_no_more_votes_than_there_are_valid_ballots(int yes, int no, int abstain, boolean stands) {
        assertThat(new Candidate("A", "李明", false, yes, no, abstain).refusals(10).isEmpty()).isEqualTo(stands);
    }

    @Test
    void more_choices_than_seats_would_have_spoiled_ballots() {
        var three = List.of(candidate("A", 10), candidate("B", 6), candidate("C", 4));
        assertThat(new Count(three, 10, 2).refusals()).isEmpty();
        var oneMore = List.of(candidate("A", 10), candidate("B", 6), candidate("C", 5));
        assertThat(new Count(oneMore, 10, 2).refusals()).singleElement().extracting(Refusal::facts).asString()
                .contains("赞成票共 21 票", "20 名次");
    }
}
