package cn.yinxian.workflow.passing;

import static cn.yinxian.testing.PageVisitor.text;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Successors;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.shared.Verdict;
import cn.yinxian.testing.TestCity;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 转办 by whoever has a task, and 改派 by a leader of the unit. */
@PassingTest
class HandingOverTest {

    @Autowired
    private PassedCase.Beginning cases;

    @Autowired
    private TaskService engine;

    @Autowired
    private Successors successors;

    @Test
    void somebody_else_handles_it_and_the_whole_chain_stands_in_the_record() {
        var one = cases.begin();
        one.as("clerk-xiangyang").send(one.page("claim"));

        assertThat(handOver(one, "clerk-xiangyang", "org-xiangyang", "请组织部门办理")).hasRedirectedUrl("/inbox");
        assertThat(one.owner()).isEqualTo("org-xiangyang").isEqualTo(one.inInbox()).isEqualTo(one.inEngine()).isEqualTo(one.reminded());
        assertThat(one.waitsFor("clerk-xiangyang")).isFalse();
        assertThat(one.as("org-xiangyang").read("/inbox")).contains(one.number().value(), "卫区办转办");
        assertThat(one.notices("org-xiangyang")).contains("卫区办把“初审申请”转给您办理");

        assertThat(handOver(one, "org-xiangyang", "clerk2-xiangyang", "应由经办办理")).hasRedirectedUrl("/inbox");
        assertThat(ownerInEngine(one)).as("who handed it over first").isEqualTo("clerk-xiangyang");
        assertThat(one.record()).endsWith(
                "HAND_OVER clerk-xiangyang 转给沈组织（向阳区委组织部）。原因：请组织部门办理",
                "HAND_OVER org-xiangyang 转给卫区办乙（向阳区委老干部局经办人）。原因：应由经办办理");

        one.decide("clerk2-xiangyang", Verdict.AGREE, "同意");
        assertThat(one.record()).endsWith("AGREE clerk2-xiangyang 同意");
    }

    @Test
    void who_handed_it_over_reads_so_and_cannot_decide_any_more() {
        var one = cases.begin();
        handOver(one, "clerk-xiangyang", "leader-xiangyang", "请领导阅处");
        handOver(one, "leader-xiangyang", "org-xiangyang", "属于组织部门");

        for (var former : new String[] {"clerk-xiangyang", "leader-xiangyang"}) {
            var answer = one.as(former).send(one.page("claim"));
            assertThat(answer).hasStatus(409);
            assertThat(text(answer)).containsPattern("该事项已由蒋区长于.*转办，现在不由您办理");
        }
    }

    @Test
    void a_leader_may_hand_down_to_those_who_review_or_decide_below_and_nobody_hands_sideways() {
        assertThat(takers(Role.DISTRICT_LEADER, TestCity.XIANGYANG))
                .contains("leader-xiangyang", "clerk-xiangyang", "org-xiangyang", "committee-minzheng", "committee-street")
                .doesNotContain("leader-binjiang", "clerk-binjiang", "clerk-minzheng", "clerk-community", "leader-city", "committee-caizheng");
        assertThat(takers(Role.DISTRICT_CLERK, TestCity.XIANGYANG))
                .contains("leader-xiangyang", "clerk-xiangyang", "clerk2-xiangyang", "org-xiangyang")
                .allSatisfy(id -> assertThat(id).endsWith("-xiangyang"));
        assertThat(takers(Role.PARTY_COMMITTEE, TestCity.BUREAU)).containsExactlyInAnyOrder("committee-minzheng", "clerk-minzheng");
    }

    private List<String> takers(Role role, UnitCode place) {
        return successors.of(CandidateGroup.of(role, place), "", 50).stream().map(one -> one.id().value()).toList();
    }

    @Test
    void put_back_by_whoever_got_it_the_group_sees_it_again() {
        var one = cases.begin();
        handOver(one, "clerk-xiangyang", "org-xiangyang", "请组织部门办理");

        assertThat(one.as("org-xiangyang").send(one.page("release"), "reason", "不归我部")).hasStatus3xxRedirection();

        assertThat(one.owner()).isEqualTo("DISTRICT_CLERK@330901");
        assertThat(one.waitsFor("clerk-xiangyang")).isTrue();
        assertThat(one.as("org-xiangyang").open(one.page("claim"))).hasStatus(409);
    }

    @ParameterizedTest
    @CsvSource({
        "clerk-xiangyang, 不能选择本人",
        "clerk-minzheng,  申请人不能承办本人的申请",
        "clerk-office,    不在可选范围内",
        "clerk-binjiang,  不在可选范围内",
        "leader-binjiang, 不在可选范围内",
        "clerk-city,      不在可选范围内",
        "committee-minzheng, 不在可选范围内",
        "sysadmin,        没有任职或者|系统管理员、安全管理员或审计员",
        "nobody-at-all,   没有这个人",
        "<b>,             没有这个人",
        "gone-xiangyang,  账号已停用",
        "idle-xiangyang,  现在没有任职"
    })
    void whom_it_cannot_be_handed_to_is_refused_with_the_reason(String person, String reason) {
        cases.prepareOddPeople();
        var one = cases.begin();
        var before = one.rows();

        var answer = handOver(one, "clerk-xiangyang", person, "原因");

        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).containsPattern(reason);
        assertThat(one.rows()).isEqualTo(before);
    }

    @Test
    void a_reason_is_asked_for() {
        var one = cases.begin();
        var before = one.rows();

        assertThat(handOver(one, "clerk-xiangyang", "org-xiangyang", " ")).hasStatus(422);
        assertThat(one.rows()).isEqualTo(before);
    }

    @Test
    void people_are_found_by_name_and_by_unit() {
        var one = cases.begin();
        var clerk = one.as("clerk-xiangyang");

        assertThat(clerk.read(one.page("hand-over"))).contains("卫区办乙（向阳区委老干部局经办人）", "蒋区长", "沈组织")
                .doesNotContain("李经办", "韩滨江", "杨滨江", "系统管理员（");
        assertThat(clerk.read(one.page("hand-over") + "?name=滨江")).contains("没有找到可以选择的人员").doesNotContain("韩滨江（", "蒋区长（");
        assertThat(clerk.read(one.page("hand-over") + "?name=沈")).contains("沈组织").doesNotContain("蒋区长（");
    }

    @Test
    void a_leader_gives_a_task_of_the_unit_to_somebody_else() {
        var one = cases.begin();
        one.as("clerk-xiangyang").send(one.page("claim"));

        assertThat(reassign(one, "leader-xiangyang", "clerk-xiangyang", "clerk2-xiangyang")).hasStatus3xxRedirection();

        assertThat(one.owner()).isEqualTo("clerk2-xiangyang").isEqualTo(one.inInbox()).isEqualTo(one.reminded());
        assertThat(one.notices("clerk-xiangyang")).contains("蒋区长把“初审申请”改由卫区办乙办理");
        assertThat(one.notices("clerk2-xiangyang")).contains("蒋区长把“初审申请”改派给您办理");
        assertThat(one.record()).endsWith("REASSIGN leader-xiangyang 改由卫区办乙（向阳区委老干部局经办人）办理。原因：生病");
    }

    @Test
    void a_leader_gives_out_what_the_group_has_not_taken() {
        var one = cases.begin();
        assertThat(one.as("leader-xiangyang").read("/cases/" + one.number() + "/reassign")).contains("向阳区委老干部局经办人，尚未认领");

        assertThat(reassign(one, "leader-xiangyang", "DISTRICT_CLERK@330901", "clerk2-xiangyang")).hasStatus3xxRedirection();

        assertThat(one.owner()).isEqualTo("clerk2-xiangyang");
    }

    @Test
    void a_leader_who_looked_before_somebody_took_it_is_told_and_changes_nothing() {
        var one = cases.begin();
        one.as("clerk-xiangyang").send(one.page("claim"));
        var before = one.rows();

        var answer = reassign(one, "leader-xiangyang", "DISTRICT_CLERK@330901", "clerk2-xiangyang");

        assertThat(answer).hasStatus(409);
        assertThat(text(answer)).contains("刚刚换了承办人");
        assertThat(one.rows()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"clerk2-xiangyang, 409", "committee-minzheng, 409", "leader-city, 409", "leader-binjiang, 404"})
    void who_does_not_lead_the_unit_gives_nothing_out(String official, int status) {
        var one = cases.begin();
        var before = one.rows();

        assertThat(reassign(one, official, "DISTRICT_CLERK@330901", "org-xiangyang")).hasStatus(status);
        assertThat(one.rows()).isEqualTo(before);
    }

    private static MvcTestResult handOver(PassedCase one, String by, String to, String reason) {
        return one.as(by).send(one.page("hand-over"), "person", to, "reason", reason);
    }

    private static MvcTestResult reassign(PassedCase one, String by, String holder, String to) {
        return one.as(by).send(
                "/cases/" + one.number() + "/reassign", "step", one.task().value(), "holder", holder, "person", to, "reason", "生病");
    }

    private String ownerInEngine(PassedCase one) {
        return engine.createTaskQuery().taskId(one.task().value()).singleResult().getOwner();
    }
}
