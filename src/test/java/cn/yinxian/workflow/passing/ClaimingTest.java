package cn.yinxian.workflow.passing;

import static cn.yinxian.testing.PageVisitor.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.shared.Verdict;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 认领 and 放回. */
@PassingTest
class ClaimingTest {

    private static final String GROUP = "DISTRICT_CLERK@330901";

    @Autowired
    private PassedCase.Beginning cases;

    @Test
    void opening_takes_nothing() {
        var one = cases.begin();

        one.as("clerk-xiangyang").read(one.page("claim"));

        assertThat(one.owner()).isEqualTo(GROUP);
        assertThat(one.waitsFor("clerk2-xiangyang")).isTrue();
    }

    @Test
    void a_claimed_task_is_mine_alone_and_leaves_the_others_lists_at_once() {
        var one = cases.begin();
        var due = due(one);

        assertThat(one.as("clerk-xiangyang").send(one.page("claim"))).hasStatus3xxRedirection();

        assertThat(one.owner()).isEqualTo("clerk-xiangyang").isEqualTo(one.inInbox()).isEqualTo(one.inEngine()).isEqualTo(one.reminded());
        assertThat(one.waitsFor("clerk-xiangyang")).isTrue();
        assertThat(one.waitsFor("clerk2-xiangyang")).isFalse();
        assertThat(one.record()).endsWith("CLAIM clerk-xiangyang");
        assertThat(due(one)).as("the deadline goes on").isEqualTo(due);
        assertThat(one.database().sql("select owner_group from deadline_duty where duty_key = ?").param("task:" + one.task()).query(String.class).single())
                .as("the leader of the group hears of a delay").isEqualTo(GROUP);
    }

    @Test
    void who_comes_second_reads_who_has_it_and_changes_nothing() {
        var one = cases.begin();
        one.as("clerk-xiangyang").send(one.page("claim"));
        var before = one.rows();

        var late = one.as("clerk2-xiangyang").send(one.page("claim"));

        assertThat(late).hasStatus(409);
        assertThat(text(late)).containsPattern("该事项已由卫区办于.*认领");
        assertThat(one.rows()).isEqualTo(before);
        assertThat(one.as("clerk2-xiangyang").open(one.page("claim"))).hasStatus(409);
    }

    @Test
    void a_task_that_is_mine_already_is_not_claimed_again() {
        var one = cases.begin();
        one.as("clerk-xiangyang").send(one.page("claim"));
        var before = one.rows();

        var twice = one.as("clerk-xiangyang").send(one.page("claim"));

        assertThat(twice).hasStatus(422);
        assertThat(text(twice)).contains("已经由您一人承办");
        assertThat(one.rows()).isEqualTo(before);
    }

    @Test
    void put_back_the_group_has_it_again_and_is_told() {
        var one = cases.begin();
        one.as("clerk-xiangyang").send(one.page("claim"));

        assertThat(one.as("clerk-xiangyang").send(one.page("release"), "reason", "出差一周")).hasStatus3xxRedirection();

        assertThat(one.owner()).isEqualTo(GROUP).isEqualTo(one.inInbox()).isEqualTo(one.reminded());
        assertThat(one.inEngine()).isEqualTo("group");
        assertThat(one.waitsFor("clerk2-xiangyang")).isTrue();
        assertThat(one.notices("clerk2-xiangyang")).contains("卫区办放回了“初审申请”，请本组另行认领");
        assertThat(one.record()).endsWith("CLAIM clerk-xiangyang", "RELEASE clerk-xiangyang 出差一周");
        assertThat(one.as("clerk2-xiangyang").send(one.page("claim"))).hasStatus3xxRedirection();
    }

    @Test
    void what_nobody_has_taken_cannot_be_put_back() {
        var one = cases.begin();
        var before = one.rows();

        var answer = one.as("clerk-xiangyang").send(one.page("release"), "reason", "");

        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("还没有人认领");
        assertThat(one.rows()).isEqualTo(before);
    }

    @Test
    void only_whoever_has_it_decides() {
        var one = cases.begin();
        one.as("clerk-xiangyang").send(one.page("claim"));

        assertThatThrownBy(() -> one.decide("clerk2-xiangyang", Verdict.AGREE, "同意"))
                .hasMessageContaining("该事项已由卫区办于");
        one.decide("clerk-xiangyang", Verdict.AGREE, "同意");

        assertThat(one.record()).endsWith("CLAIM clerk-xiangyang", "AGREE clerk-xiangyang 同意");
        assertThat(one.database().sql("select post_title from workflow_record where case_number = ? and verb = 'AGREE'")
                .param(one.number().value()).query(String.class).single()).isEqualTo("向阳区委老干部局经办人");
    }

    @Test
    void a_task_that_is_gone_and_a_stranger_are_answered_as_ever() {
        var one = cases.begin();
        assertThat(one.as("clerk-binjiang").send(one.page("claim"))).hasStatus(404);
        assertThat(one.as("clerk-minzheng").send(one.page("claim"))).as("the applicant").hasStatus(404);
        one.decide("clerk-xiangyang", Verdict.AGREE, "同意");

        var late = one.as("clerk2-xiangyang").send(one.page("claim"));

        assertThat(late).hasStatus(409);
        assertThat(text(late)).containsPattern("该事项已由卫区办于.*办理");
    }

    @Test
    void the_applicant_claims_nothing_that_is_decided_about_the_own_matter() {
        var one = cases.begin("clerk2-xiangyang");
        var before = one.rows();

        var answer = one.as("clerk2-xiangyang").send(one.page("claim"));

        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("您是本办件的申请人");
        assertThat(one.rows()).isEqualTo(before);
    }

    private static String due(PassedCase one) {
        return one.database().sql("select due_at from inbox_entry where task_id = ?").param(one.task().value()).query(String.class).single();
    }
}
