package cn.yinxian.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.yinxian.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitteePlanTest {

    private static final CommitteeRules RULES = new CommitteeRules(3, 7, 3, 5, 7);

    @ParameterizedTest
    @CsvSource({
        "3,0,0,false", "6,0,0,false", "6,0,1,false", "7,3,0,false", "7,3,1,false", "20,5,1,false", "50,4,0,false",
        "20,6,0,true", "20,7,1,true", "7,7,0,true"
    })
    void a_lawful_plan_passes(int formal, int seats, int deputies, boolean reason) {
        assertThat(new CommitteePlan(formal, seats, deputies, reason).refusals(RULES)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2,0,0,false,branch.minFormalMembers", "0,0,0,false,branch.minFormalMembers", "6,3,0,true,committee.requiredFrom",
        "6,-1,0,true,committee.requiredFrom", "7,0,0,true,committee.size", "7,2,0,true,committee.size", "20,6,0,false,committee.size",
        "20,8,0,true,committee.size", "20,5,2,false,committee.deputies", "3,0,-1,false,committee.deputies"
    })
    void an_unlawful_plan_is_refused(int formal, int seats, int deputies, boolean reason, String rule) {
        assertThat(new CommitteePlan(formal, seats, deputies, reason).refusals(RULES)).extracting(Refusal::rule).containsExactly(rule);
    }

    @Test
    void up_to_six_have_no_committee_and_from_seven_on_there_is_one() {
        for (int formal = 3; formal <= 60; formal++) {
            boolean committee = formal >= 7;
            assertThat(CommitteePlan.needsCommittee(formal, RULES)).isEqualTo(committee);
            for (int seats = 0; seats <= 9; seats++) {
                boolean usual = committee ? seats >= 3 && seats <= 5 : seats == 0;
                boolean withReason = usual || committee && seats >= 6 && seats <= 7;
                assertThat(new CommitteePlan(formal, seats, 0, false).refusals(RULES).isEmpty()).isEqualTo(usual);
                assertThat(new CommitteePlan(formal, seats, 0, true).refusals(RULES).isEmpty()).isEqualTo(withReason);
            }
        }
    }

    @Test
    void the_refusal_says_the_numbers() {
        assertThat(new CommitteePlan(6, 3, 0, false).refusals(RULES)).singleElement().extracting(Refusal::sentence).isEqualTo(
                "正式党员 6 人，不足 7 人，不设支部委员会，设书记 1 名，必要时设副书记 1 名 — 《中国共产党支部工作条例（试行）》");
    }

    @ParameterizedTest
    @CsvSource({"7,3,0", "7,4,2", "20,4,1", "20,5,0", "10,5,1", "6,0,0", "7,2,0"})
    void what_is_merely_unusual_is_advice(int formal, int seats, int hints) {
        assertThat(new CommitteePlan(formal, seats, 0, false).advice(RULES)).hasSize(hints);
    }

    @Test
    void figures_that_contradict_each_other_are_a_mistake_of_ours() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CommitteeRules(3, 7, 5, 3, 7));
        assertThatIllegalArgumentException().isThrownBy(() -> new ElectionRules(new Quorum(4, 5), -1, WinBase.DUE_VOTERS));
    }
}
