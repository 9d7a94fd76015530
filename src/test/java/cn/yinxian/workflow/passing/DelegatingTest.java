package cn.yinxian.workflow.passing;

import static cn.yinxian.testing.PageVisitor.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Verdict;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 委派, 办理完毕交回, 收回委派. */
@PassingTest
class DelegatingTest {

    @Autowired
    private PassedCase.Beginning cases;

    @Test
    void the_delegate_does_the_work_and_it_returns_to_the_one_who_delegated() {
        var one = cases.begin();
        assertThat(delegate(one, "clerk-xiangyang", "org-xiangyang", "请核对党员名册")).hasRedirectedUrl("/inbox");
        assertThat(one.owner()).isEqualTo("org-xiangyang").isEqualTo(one.inInbox()).isEqualTo(one.inEngine()).isEqualTo(one.reminded());
        assertThat(one.as("org-xiangyang").read("/inbox")).contains(one.page("delegation"), "卫区办委派，办完请交回");
        assertThat(one.as("org-xiangyang").read(one.page("delegation"))).contains("请核对党员名册", "办完后交回：卫区办");

        assertThat(one.as("org-xiangyang").send(one.page("delegation"), "answer", "名册无误")).hasRedirectedUrl("/inbox");

        assertThat(one.owner()).isEqualTo("clerk-xiangyang").isEqualTo(one.inInbox()).isEqualTo(one.inEngine());
        assertThat(one.notices("clerk-xiangyang")).contains("沈组织已办理“初审申请”，交回由您决定");
        one.decide("clerk-xiangyang", Verdict.AGREE, "同意");
        assertThat(one.record()).endsWith(
                "DELEGATE clerk-xiangyang 委派沈组织（向阳区委组织部）：请核对党员名册", "RESOLVE org-xiangyang 名册无误", "AGREE clerk-xiangyang 同意");
    }

    @Test
    void the_delegate_decides_nothing_and_is_led_to_the_page_that_is_theirs() {
        var one = cases.begin();
        delegate(one, "clerk-xiangyang", "clerk2-xiangyang", "请核对");
        var before = one.rows();

        assertThatThrownBy(() -> one.decide("clerk2-xiangyang", Verdict.AGREE, "同意"))
                .isInstanceOf(Overtaken.class).hasMessageContaining("委派您办理");
        var answer = one.as("clerk2-xiangyang").open(one.page("formation/clerk-review"));

        assertThat(answer).hasStatus(409);
        assertThat(text(answer)).contains("由委派人作出决定", one.page("delegation"));
        assertThat(one.rows()).isEqualTo(before);
    }

    @Test
    void whoever_delegated_does_not_decide_meanwhile_either() {
        var one = cases.begin();
        delegate(one, "clerk-xiangyang", "org-xiangyang", "请核对");

        assertThatThrownBy(() -> one.decide("clerk-xiangyang", Verdict.AGREE, "同意"))
                .isInstanceOf(Overtaken.class).hasMessageContaining("委派");
    }

    @Test
    void delegated_on_it_returns_to_the_first() {
        var one = cases.begin();
        delegate(one, "clerk-xiangyang", "org-xiangyang", "请核对");

        assertThat(delegate(one, "org-xiangyang", "clerk2-xiangyang", "请代为核对")).hasRedirectedUrl("/inbox");
        assertThat(one.owner()).isEqualTo("clerk2-xiangyang");
        assertThat(one.as("org-xiangyang").open(one.page("delegation"))).hasStatus(409);

        one.as("clerk2-xiangyang").send(one.page("delegation"), "answer", "已核对");

        assertThat(one.owner()).isEqualTo("clerk-xiangyang");
    }

    @Test
    void behind_a_handing_over_it_returns_to_whoever_delegated_and_not_to_the_first_owner() {
        var one = cases.begin();
        one.as("clerk-xiangyang").send(one.page("hand-over"), "person", "org-xiangyang", "reason", "不归我办");
        delegate(one, "org-xiangyang", "clerk2-xiangyang", "请核对");

        one.as("clerk2-xiangyang").send(one.page("delegation"), "answer", "已核对");

        assertThat(one.owner()).isEqualTo("org-xiangyang").isEqualTo(one.inEngine());
    }

    @Test
    void called_back_while_nobody_has_answered() {
        var one = cases.begin();
        delegate(one, "clerk-xiangyang", "org-xiangyang", "请核对");
        String page = "/cases/" + one.number() + "/recall-delegation";
        assertThat(one.as("clerk-xiangyang").read(page)).contains("正委派沈组织办理");

        assertThat(one.as("clerk-xiangyang").send(page)).hasRedirectedUrl("/inbox");

        assertThat(one.owner()).isEqualTo("clerk-xiangyang").isEqualTo(one.inInbox());
        assertThat(one.notices("org-xiangyang")).contains("卫区办收回了“初审申请”的委派");
        assertThat(one.as("org-xiangyang").send(one.page("delegation"), "answer", "晚了")).hasStatus(409);
        assertThat(one.record()).endsWith("RECALL_DELEGATION clerk-xiangyang 收回对沈组织的委派");
    }

    @Test
    void answered_already_it_is_not_called_back() {
        var one = cases.begin();
        delegate(one, "clerk-xiangyang", "org-xiangyang", "请核对");
        one.as("org-xiangyang").send(one.page("delegation"), "answer", "名册无误");
        var before = one.rows();

        var late = one.as("clerk-xiangyang").send("/cases/" + one.number() + "/recall-delegation");

        assertThat(late).hasStatus(409);
        assertThat(text(late)).contains("对方已经交回");
        assertThat(one.rows()).isEqualTo(before);
        assertThat(one.as("leader-xiangyang").open("/cases/" + one.number() + "/recall-delegation")).as("who delegated nothing").hasStatus(404);
    }

    @Test
    void back_to_the_one_who_asked_or_to_oneself_it_is_not_delegated_and_words_are_asked_for() {
        var one = cases.begin();
        assertRefused(one, delegate(one, "clerk-xiangyang", "clerk-xiangyang", "请核对"), "不能选择本人");
        assertRefused(one, delegate(one, "clerk-xiangyang", "clerk-minzheng", "请核对"), "申请人不能承办");
        assertRefused(one, delegate(one, "clerk-xiangyang", "org-xiangyang", " "), "请写明");
        delegate(one, "clerk-xiangyang", "org-xiangyang", "请核对");
        assertRefused(one, delegate(one, "org-xiangyang", "clerk-xiangyang", "请核对"), "办完交回即可");
        assertRefused(one, one.as("org-xiangyang").send(one.page("delegation"), "answer", " "), "请写明办理情况");
        for (String verb : new String[] {"claim", "release"}) {
            assertRefused(one, one.as("org-xiangyang").send(one.page(verb), "reason", "x"), "他人请您办的");
        }
        assertRefused(one, one.as("org-xiangyang").send(one.page("hand-over"), "person", "clerk2-xiangyang", "reason", "x"), "他人请您办的");
    }

    @Test
    void a_leader_who_reassigns_it_ends_the_delegation() {
        var one = cases.begin();
        delegate(one, "clerk-xiangyang", "org-xiangyang", "请核对");

        one.as("leader-xiangyang").send(
                "/cases/" + one.number() + "/reassign", "step", one.task().value(), "holder", "org-xiangyang", "person", "clerk2-xiangyang",
                "reason", "两人都请假");

        one.decide("clerk2-xiangyang", Verdict.AGREE, "同意");
        assertThat(one.record()).endsWith("AGREE clerk2-xiangyang 同意");
    }

    private static void assertRefused(PassedCase one, MvcTestResult answer, String reason) {
        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains(reason);
    }

    private static MvcTestResult delegate(PassedCase one, String by, String to, String request) {
        return one.as(by).send(one.page("delegate"), "person", to, "reason", request);
    }
}
