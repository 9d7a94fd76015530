package cn.yinxian.workflow.passing;

import static cn.yinxian.testing.PageVisitor.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Verdict;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 前加签, 后加签, 减签 on a step that one person decides. */
@PassingTest
class AddedSignersTest {

    @Autowired
    private PassedCase.Beginning cases;

    @Test
    void before_me_they_sign_one_after_the_other_and_then_i_decide() {
        var one = cases.begin();
        assertThat(before(one, "org-xiangyang", "clerk2-xiangyang")).hasRedirectedUrl("/inbox");
        assertThat(one.owner()).isEqualTo("org-xiangyang").isEqualTo(one.inInbox()).isEqualTo(one.inEngine()).isEqualTo(one.reminded());
        assertThatThrownBy(() -> one.decide("clerk-xiangyang", Verdict.AGREE, "同意")).isInstanceOf(Overtaken.class).hasMessageContaining("前加签");

        assertThat(sign(one, "org-xiangyang", "REFUSE", "人数偏少")).hasRedirectedUrl("/inbox");
        assertThat(one.owner()).as("an opinion stops nobody").isEqualTo("clerk2-xiangyang");
        assertThat(one.as("clerk2-xiangyang").read(one.page("signature"))).contains("沈组织（不同意）：人数偏少", "签完后交回：卫区办");
        assertThat(sign(one, "clerk2-xiangyang", "AGREE", "")).hasRedirectedUrl("/inbox");

        assertThat(one.owner()).isEqualTo("clerk-xiangyang").isEqualTo(one.inInbox()).isEqualTo(one.inEngine());
        one.decide("clerk-xiangyang", Verdict.AGREE, "同意");
        assertThat(one.record()).endsWith(
                "ADD_SIGNER_BEFORE clerk-xiangyang 请沈组织（向阳区委组织部）、卫区办乙（向阳区委老干部局经办人）依次签署。请看名册",
                "COUNTERSIGN_NO org-xiangyang 人数偏少", "COUNTERSIGN_YES clerk2-xiangyang ", "AGREE clerk-xiangyang 同意");
    }

    @Test
    void after_me_they_sign_what_i_think_and_i_end_the_step() {
        var one = cases.begin();
        assertThat(after(one, "org-xiangyang", "clerk2-xiangyang")).hasRedirectedUrl("/inbox");
        assertThat(one.as("clerk-xiangyang").read("/cases/" + one.number() + "/remove-signer")).contains("沈组织");
        assertThat(one.as("org-xiangyang").read(one.page("signature"))).contains("卫区办（同意）：符合条件", "审批通过中");

        sign(one, "org-xiangyang", "AGREE", "同意");
        sign(one, "clerk2-xiangyang", "AGREE", "同意");

        assertThat(one.owner()).isEqualTo("clerk-xiangyang");
        assertThat(one.notices("clerk-xiangyang")).contains("“初审申请”：加签人已签完，请办结");
        one.decide("clerk-xiangyang", Verdict.AGREE, "符合条件");
        assertThat(one.record()).contains("ADD_SIGNER_AFTER clerk-xiangyang 本人意见：同意。符合条件　请沈组织（向阳区委组织部）、卫区办乙（向阳区委老干部局经办人）依次签署。请看名册");
    }

    @Test
    void after_me_one_who_disagrees_sends_it_back_to_me_at_once() {
        var one = cases.begin();
        after(one, "org-xiangyang", "clerk2-xiangyang");

        sign(one, "org-xiangyang", "REFUSE", "名册有误");

        assertThat(one.owner()).isEqualTo("clerk-xiangyang");
        assertThat(one.as("clerk2-xiangyang").open(one.page("signature"))).as("not asked any more").hasStatus(409);
        assertThat(one.notices("clerk-xiangyang")).contains("“初审申请”：沈组织加签不同意，请再考虑");
        assertThat(one.as("clerk-xiangyang").send(one.page("hand-over"), "person", "clerk2-xiangyang", "reason", "后加签可以转办"))
                .hasRedirectedUrl("/inbox");
    }

    @Test
    void a_signer_decides_nothing() {
        var one = cases.begin();
        after(one, "clerk2-xiangyang", "");
        var rows = one.rows();

        assertThatThrownBy(() -> one.decide("clerk2-xiangyang", Verdict.AGREE, "同意")).isInstanceOf(Overtaken.class).hasMessageContaining("加签");
        assertThat(one.as("clerk2-xiangyang").open(one.page("delegation"))).hasStatus(404);
        assertThat(one.rows()).isEqualTo(rows);
    }

    @Test
    void before_and_after_do_not_mix_and_what_others_saw_is_not_handed_over() {
        var one = cases.begin();
        before(one, "org-xiangyang", "");
        sign(one, "org-xiangyang", "AGREE", "");

        assertRefused(after(one, "clerk2-xiangyang", ""), "前、后加签不能混用");
        assertRefused(
                one.as("clerk-xiangyang").send(one.page("hand-over"), "person", "clerk2-xiangyang", "reason", "x"), "不能再转办");
        assertThat(before(one, "clerk2-xiangyang", "")).as("once more before").hasRedirectedUrl("/inbox");
    }

    @Test
    void who_has_not_signed_is_taken_out_and_the_next_signs() {
        var one = cases.begin();
        before(one, "org-xiangyang", "clerk2-xiangyang");

        assertThat(remove(one, "org-xiangyang")).hasStatus3xxRedirection();
        assertThat(one.owner()).isEqualTo("clerk2-xiangyang");
        assertThat(one.notices("org-xiangyang")).contains("卫区办不再请您在“初审申请”加签");

        assertThat(remove(one, "clerk2-xiangyang")).as("the last one: back to me").hasStatus3xxRedirection();
        assertThat(one.owner()).isEqualTo("clerk-xiangyang").isEqualTo(one.inInbox());
        assertThat(after(one, "clerk2-xiangyang", "")).as("as if nobody had been asked").hasRedirectedUrl("/inbox");
    }

    @Test
    void who_waits_behind_another_is_taken_out_without_a_word_to_anybody() {
        var one = cases.begin();
        before(one, "org-xiangyang", "clerk2-xiangyang");

        remove(one, "clerk2-xiangyang");

        assertThat(one.owner()).isEqualTo("org-xiangyang");
        assertThat(one.notices("clerk2-xiangyang")).doesNotContain("卫区办不再请您在“初审申请”加签");
        sign(one, "org-xiangyang", "AGREE", "");
        assertThat(one.owner()).isEqualTo("clerk-xiangyang");
    }

    @Test
    void who_has_signed_stays_and_who_asked_nobody_takes_nobody_out() {
        var one = cases.begin();
        before(one, "org-xiangyang", "clerk2-xiangyang");
        sign(one, "org-xiangyang", "AGREE", "");
        var rows = one.rows();

        assertRefused(remove(one, "org-xiangyang"), "已经签署，不能减签");
        assertRefused(remove(one, "leader-city"), "没有被您加签");
        assertThat(one.as("leader-xiangyang").send("/cases/" + one.number() + "/remove-signer", "signer", "clerk2-xiangyang", "reason", ""))
                .hasStatus(409);
        assertThat(one.rows()).isEqualTo(rows);

        sign(one, "clerk2-xiangyang", "AGREE", "");
        var late = remove(one, "clerk2-xiangyang");
        assertThat(late).hasStatus(409);
        assertThat(text(late)).contains("已经全部签署");
    }

    @Test
    void whom_one_cannot_ask_is_refused_with_the_reason() {
        var one = cases.begin();
        var rows = one.rows();

        assertRefused(before(one, "clerk-xiangyang", ""), "不能选择本人");
        assertRefused(before(one, "org-xiangyang", "org-xiangyang"), "同一个人不能加签两次");
        assertRefused(before(one, "clerk-minzheng", ""), "申请人不能承办");
        assertRefused(before(one, "org-xiangyang", "committee-minzheng"), "不在可选范围内");
        assertRefused(before(one, "", ""), "请选择");
        assertThat(one.rows()).isEqualTo(rows);
        before(one, "org-xiangyang", "");
        assertRefused(sign(one, "org-xiangyang", "REFUSE", " "), "请写明意见");
    }

    private static void assertRefused(MvcTestResult answer, String reason) {
        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains(reason);
    }

    private static MvcTestResult before(PassedCase one, String first, String second) {
        return one.as("clerk-xiangyang").send(
                one.page("add-signers-before"), "first", first, "second", second, "third", "", "request", "请看名册");
    }

    private static MvcTestResult after(PassedCase one, String first, String second) {
        return one.as("clerk-xiangyang").send(
                one.page("add-signers-after"), "verdict", "AGREE", "opinion", "符合条件", "first", first, "second", second, "third", "",
                "request", "请看名册");
    }

    private static MvcTestResult sign(PassedCase one, String by, String verdict, String opinion) {
        return one.as(by).send(one.page("signature"), "verdict", verdict, "opinion", opinion);
    }

    private static MvcTestResult remove(PassedCase one, String signer) {
        return one.as("clerk-xiangyang").send("/cases/" + one.number() + "/remove-signer", "signer", signer, "reason", "");
    }
}
