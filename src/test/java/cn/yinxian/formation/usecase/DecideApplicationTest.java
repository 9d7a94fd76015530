package cn.yinxian.formation.usecase;

import static cn.yinxian.formation.usecase.FormationWorld.BUREAU;
import static cn.yinxian.formation.usecase.FormationWorld.TODAY;
import static cn.yinxian.formation.usecase.FormationWorld.clerkOf;
import static cn.yinxian.formation.usecase.FormationWorld.form;
import static cn.yinxian.formation.usecase.FormationWorld.official;
import static cn.yinxian.formation.usecase.RecordingWorkflow.TASK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;

import cn.yinxian.document.Documents.Kind;
import cn.yinxian.formation.FormationId;
import cn.yinxian.formation.model.FormationStatus;
import cn.yinxian.formation.model.FormationStep;
import cn.yinxian.formation.model.Proposal;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Role;
import cn.yinxian.register.BranchKind;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.ReturnReason;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

/** Reviews, consent, decision and reply, amendment, withdrawal, supervision. */
class DecideApplicationTest {

    private static final CurrentOfficial COMMITTEE = official("secretary", Role.PARTY_COMMITTEE, "BUREAU");

    private final FormationWorld world = new FormationWorld();
    private final Proposal proposal = form(BranchKind.REGULAR, BUREAU, 1, world.members(BUREAU, 3, null));

    @Test
    void agreeing_issues_a_reply_and_keeps_the_day() {
        var number = world.openAt(FormationStep.DECISION, proposal);
        agree(number, "同意。", "抓好学习");
        assertThat(world.the(number).status()).isEqualTo(FormationStatus.APPROVED);
        assertThat(world.the(number).state().decidedOn()).isEqualTo(TODAY);
        var reply = world.issued.get(0);
        assertThat(reply.kind()).isEqualTo(Kind.REPLY);
        assertThat(reply.organName()).isEqualTo("中共东区民政局委员会");
        assertThat(reply.mainAddressee()).isEqualTo("东区民政局");
        assertThat(reply.title()).isEqualTo("关于组建中共BUREAU离退休干部支部的批复");
        assertThat(reply.paragraphs()).contains("五、其他要求。抓好学习", "二、班子设置。不设支部委员会，设书记1名。");
        assertThat(world.workflow.told).last().isEqualTo("DECISION AGREE 同意。");
    }

    @Test
    void an_opinion_of_agreement_is_no_requirement_of_the_reply() {
        var number = world.openAt(FormationStep.DECISION, proposal);
        agree(number, "经会议研究，同意。", null);
        assertThat(world.issued.get(0).paragraphs()).noneMatch(paragraph -> paragraph.contains("其他要求"));
    }

    @Test
    void refusing_is_a_reply_too_and_gives_the_reason() {
        var number = world.openAt(FormationStep.DECISION, proposal);
        decide(number, Verdict.REFUSE, TODAY, "条件不成熟");
        assertThat(world.the(number).status()).isEqualTo(FormationStatus.REFUSED);
        assertThat(world.issued.get(0).paragraphs()).contains("二、主要理由。条件不成熟。");
    }

    @Test
    void refusing_without_a_reason_changes_nothing() {
        var number = world.openAt(FormationStep.DECISION, proposal);
        assertThatThrownBy(() -> decide(number, Verdict.REFUSE, TODAY, "  ")).isInstanceOf(Refused.class);
        assertThat(world.the(number).status()).isEqualTo(FormationStatus.UNDER_REVIEW);
        assertThat(world.issued).isEmpty();
    }

    @Test
    void a_decision_names_the_meeting_and_it_lies_between_receipt_and_today() {
        var number = world.openAt(FormationStep.DECISION, proposal);
        assertThatThrownBy(() -> decide(number, Verdict.AGREE, null, "")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> decide(number, Verdict.AGREE, TODAY.plusDays(1), "")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> decide(number, Verdict.AGREE, TODAY.minusDays(1), ""))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("2026年11月23日");
    }

    @Test
    void sending_back_issues_nothing() {
        var number = world.openAt(FormationStep.DECISION, proposal);
        decide(number, Verdict.RETURN, null, "名册不全");
        assertThat(world.the(number).status()).isEqualTo(FormationStatus.RETURNED);
        assertThat(world.issued).isEmpty();
    }

    @Test
    void the_second_of_two_deciders_changes_nothing() {
        var number = world.openAt(FormationStep.DECISION, proposal);
        long seen = world.version(number);
        decide(number, Verdict.AGREE, TODAY, "");
        assertThatThrownBy(() -> world.decideApplication().decide(new DecideApplication.Command(
                        TASK, Verdict.REFUSE, TODAY, "不行", null, List.of(), seen, COMMITTEE)))
                .isInstanceOf(Overtaken.class);
        assertThat(world.issued).hasSize(1);
    }

    @Test
    void a_task_of_another_step_is_not_found() {
        var number = world.openAt(FormationStep.CLERK_REVIEW, proposal);
        assertThatThrownBy(() -> decide(number, Verdict.AGREE, TODAY, "")).isInstanceOf(Missing.class);
    }

    @Test
    void reviews_and_consent_pass_it_on_unchanged() {
        var number = world.openAt(FormationStep.CLERK_REVIEW, proposal);
        review(number, false, Verdict.AGREE);
        world.workflow.opens(number, FormationStep.LEADER_REVIEW);
        review(number, true, Verdict.AGREE);
        world.workflow.opens(number, FormationStep.CITY_CONSENT);
        new ConsentToException(world.formations, world.workflow)
                .consent(new ConsentToException.Command(TASK, Verdict.AGREE, null, List.of(), world.version(number), COMMITTEE));
        assertThat(world.the(number).status()).isEqualTo(FormationStatus.UNDER_REVIEW);
        assertThat(world.workflow.told)
                .containsExactly("submitted BF-2026-00001", "CLERK_REVIEW AGREE", "LEADER_REVIEW AGREE", "CITY_CONSENT AGREE");
    }

    @Test
    void an_application_sent_back_is_completed_and_goes_straight_to_who_asked() {
        var number = returned();
        amend(number, proposal, true);
        assertThat(world.the(number).status()).isEqualTo(FormationStatus.UNDER_REVIEW);
        assertThat(world.workflow.told).last().isEqualTo("amended to LEADER_REVIEW");
    }

    @Test
    void an_amendment_that_breaks_a_rule_is_refused_and_stays_with_the_applicant() {
        var number = returned();
        var two = form(BranchKind.REGULAR, BUREAU, 1, List.of("BUREAU1", "BUREAU2"));
        assertThatThrownBy(() -> amend(number, two, true)).isInstanceOf(Refused.class);
        assertThat(world.the(number).status()).isEqualTo(FormationStatus.RETURNED);
        assertThat(world.the(number).proposal().memberCodes()).hasSize(3);
    }

    @Test
    void what_is_withdrawn_needs_a_reason_and_can_begin_anew() {
        var number = world.submitted(proposal);
        var withdraw = new WithdrawApplication(world.formations, world.workflow);
        var by = clerkOf(BUREAU);
        assertThatThrownBy(() -> withdraw.withdraw(new WithdrawApplication.Command(number, " ", 1, by)))
                .isInstanceOf(Refused.class);
        withdraw.withdraw(new WithdrawApplication.Command(number, "人员变动", world.version(number), by));
        assertThat(world.the(number).status()).isEqualTo(FormationStatus.WITHDRAWN);
        var copy = copy(number, by);
        assertThat(world.formations.require(copy).proposal().memberCodes()).hasSize(3);
        assertThat(world.the(number).status()).isEqualTo(FormationStatus.WITHDRAWN);
    }

    @Test
    void what_is_under_way_or_another_s_is_not_copied() {
        var number = world.submitted(proposal);
        assertThatThrownBy(() -> copy(number, clerkOf(BUREAU))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> copy(number, official("other", Role.UNIT_CLERK, "BUREAU"))).isInstanceOf(Missing.class);
    }

    @Test
    void supervision_urges_the_decider_and_decides_nothing() {
        var number = world.openAt(FormationStep.SUPERVISE_REPLY, proposal);
        var supervise = new SuperviseReply(world.formations, world.workflow, world.planner, world.notices);
        supervise.supervise(new SuperviseReply.Command(TASK, "请于本周内批复", COMMITTEE));
        verify(world.notices)
                .tell(eq(CandidateGroup.of(Role.PARTY_COMMITTEE, BUREAU)), any(), contains("请于本周内批复"), eq(number), any());
        assertThat(world.the(number).status()).isEqualTo(FormationStatus.UNDER_REVIEW);
        assertThatThrownBy(() -> supervise.supervise(new SuperviseReply.Command(TASK, "", COMMITTEE)))
                .isInstanceOf(Refused.class);
    }

    private FormationId copy(CaseNumber number, CurrentOfficial by) {
        return new CopyAsNew(world.formations, world.applicants, world.rosterCount, world.clock)
                .copy(new CopyAsNew.Command(number, by));
    }

    private CaseNumber returned() {
        var number = world.openAt(FormationStep.LEADER_REVIEW, proposal);
        review(number, true, Verdict.RETURN);
        world.workflow.opens(number, FormationStep.AMEND);
        return number;
    }

    private void amend(CaseNumber number, Proposal amended, boolean straight) {
        world.amendApplication().amend(new AmendApplication.Command(
                TASK, amended, straight, "已补名册", world.version(number), clerkOf(BUREAU)));
    }

    private void review(CaseNumber number, boolean leader, Verdict verdict) {
        var reasons = verdict == Verdict.RETURN ? List.of(new ReturnReason("members", "缺名册")) : List.<ReturnReason>of();
        new ReviewApplication(world.formations, world.workflow).review(new ReviewApplication.Command(
                TASK, leader, verdict, verdict == Verdict.RETURN ? "请补名册" : null, reasons, world.version(number), COMMITTEE));
    }

    private void decide(CaseNumber number, Verdict verdict, @Nullable LocalDate metOn, String opinion) {
        world.decideApplication().decide(new DecideApplication.Command(
                TASK, verdict, metOn, opinion, null, List.of(), world.version(number), COMMITTEE));
    }

    private void agree(CaseNumber number, String opinion, @Nullable String requirements) {
        world.decideApplication().decide(new DecideApplication.Command(
                TASK, Verdict.AGREE, TODAY, opinion, requirements, List.of(), world.version(number), COMMITTEE));
    }
}
