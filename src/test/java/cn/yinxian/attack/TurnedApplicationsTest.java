package cn.yinxian.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.formation.model.FormationStatus;
import cn.yinxian.formation.model.Formations;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.Verdict;
import cn.yinxian.testing.TestCity;
import cn.yinxian.workflow.CaseStatus;
import cn.yinxian.workflow.Cases;
import cn.yinxian.workflow.ReturnReason;
import cn.yinxian.workflow.turning.RecallStep;
import cn.yinxian.workflow.turning.ReturnMode;
import cn.yinxian.workflow.turning.SendBack;
import cn.yinxian.workflow.turning.TerminateCase;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** 退回, 取回 and 终止 of real applications: the application, the case and the token say the same afterwards. */
@AttackTest
class TurnedApplicationsTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestCity city;

    @Autowired
    private Neighbourhood neighbourhood;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private Formations formations;

    @Autowired
    private Cases cases;

    @Autowired
    private RecallStep recall;

    @Autowired
    private SendBack sendBack;

    @Autowired
    private TerminateCase terminate;

    @Autowired
    private ManagementService jobs;

    @Test
    void a_submission_taken_back_is_amended_and_submitted_again() {
        var number = submitted();

        recall(number, "clerk-minzheng");

        assertStands(number, "formation/amend", FormationStatus.RETURNED, CaseStatus.RETURNED);
        var task = walk.waiting(number);
        assertThat(new Visitor(mvc, city.official("clerk-minzheng")).open("/tasks/" + task.task().task() + "/formation/amend")).hasStatusOk();
    }

    @Test
    void a_return_to_the_applicant_that_is_taken_back_is_reviewed_again() {
        var number = submitted();
        walk.play(number, Verdict.RETURN);

        recall(number, reviewer());

        assertStands(number, "formation/clerk-review", FormationStatus.UNDER_REVIEW, CaseStatus.UNDER_REVIEW);
        walk.to("formation/committee-decision", number);
    }

    @Test
    void a_return_by_the_committee_that_is_taken_back_has_its_month_and_its_timer_again() {
        var number = walk.to("formation/committee-decision", submitted());
        var timers = jobs.createJobQuery().timers().active().count();
        walk.play(number, Verdict.RETURN);
        assertThat(jobs.createJobQuery().timers().active().count()).isEqualTo(timers - 1);

        recall(number, "committee-minzheng");

        assertStands(number, "formation/committee-decision", FormationStatus.UNDER_REVIEW, CaseStatus.IN_MEETING);
        assertThat(jobs.createJobQuery().timers().active().count()).isEqualTo(timers);
        walk.to("formation/report-election", number);
    }

    @Test
    void the_applicant_finds_the_withdrawal_among_the_verbs_of_the_case_and_later_why_it_is_closed() {
        var number = submitted();
        String way = "href=\"/formations/" + number + "/withdraw\"";
        assertThat(page(number, "clerk-minzheng")).contains(way);
        assertThat(page(number, reviewer())).doesNotContain(way).doesNotContain("撤销申请");

        walk.to("formation/report-election", number);

        assertThat(page(number, "clerk-minzheng")).doesNotContain(way).contains("撤销申请", "本办件已作出决定，不能再撤销");
    }

    private String page(CaseNumber number, String official) {
        return Visitor.text(new Visitor(mvc, city.official(official)).open("/formations/" + number));
    }

    @Test
    void behind_an_issued_reply_nothing_comes_back() {
        var number = walk.to("formation/report-election", submitted());

        assertThatThrownBy(() -> recall(number, "committee-minzheng")).isInstanceOf(Refused.class).hasMessageContaining("批复已印发");
        assertThatThrownBy(() -> end(number)).isInstanceOf(Refused.class).hasMessageContaining("已作出决定");

        assertStands(number, "formation/report-election", FormationStatus.APPROVED, CaseStatus.APPROVED);
    }

    @Test
    void the_committee_sends_back_to_a_reviewer_and_gets_it_straight_back() {
        var number = walk.to("formation/committee-decision", submitted());
        var task = walk.waiting(number);

        sendBack.sendBack(new SendBack.Command(
                task.task().task(), "userTask_leaderReview", ReturnMode.STRAIGHT, "请补充审核意见", List.of(new ReturnReason("opinion", "未说明班子设置")),
                task.by()));

        assertStands(number, "formation/leader-review", FormationStatus.UNDER_REVIEW, CaseStatus.UNDER_REVIEW);
        walk.play(number, Verdict.AGREE);
        assertStands(number, "formation/committee-decision", FormationStatus.UNDER_REVIEW, CaseStatus.IN_MEETING);
        walk.to("formation/report-election", number);
    }

    @Test
    void an_application_that_is_ended_frees_its_members() {
        var number = submitted();

        end(number);

        assertThat(formations.require(number).status()).isEqualTo(FormationStatus.TERMINATED);
        assertThat(cases.require(number, city.official("clerk-minzheng")).status()).isEqualTo(CaseStatus.TERMINATED);
        assertThat(formations.busyMembers(formations.require(number).proposal().memberCodes(), null)).isEmpty();
    }

    private CaseNumber submitted() {
        return walk.submit(neighbourhood.regular(), city.official("clerk-minzheng"));
    }

    /** Whoever the walk lets review first. */
    private String reviewer() {
        return walk.doerOf("DISTRICT_CLERK@" + TestCity.XIANGYANG).id().value();
    }

    private void recall(CaseNumber number, String by) {
        recall.recall(new RecallStep.Command(number, "办理有误", city.official(by)));
    }

    private void end(CaseNumber number) {
        terminate.terminate(new TerminateCase.Command(number, "不再需要", city.official("leader-xiangyang")));
    }

    private void assertStands(CaseNumber number, String page, FormationStatus status, CaseStatus state) {
        assertThat(walk.waiting(number).task().page()).isEqualTo(page);
        assertThat(formations.require(number).status()).isEqualTo(status);
        assertThat(cases.require(number, city.official("clerk-minzheng")).status()).isEqualTo(state);
    }
}
