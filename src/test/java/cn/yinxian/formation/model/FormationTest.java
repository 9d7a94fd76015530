package cn.yinxian.formation.model;

import static cn.yinxian.formation.model.AFormation.DAY;
import static cn.yinxian.formation.model.AFormation.NUMBER;
import static cn.yinxian.formation.model.AFormation.aFormation;
import static cn.yinxian.formation.model.AFormation.submission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.yinxian.assembly.ElectedBranch;
import cn.yinxian.assembly.ElectionReport;
import cn.yinxian.formation.model.Assessment.State;
import cn.yinxian.register.BranchKind;
import cn.yinxian.register.OfficerPost;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.Verdict;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class FormationTest {

    @Test
    void a_draft_has_no_number_until_it_is_submitted() {
        var draft = aFormation().build();
        assertThatThrownBy(draft::caseNumber).isInstanceOf(Missing.class);
        draft.submit(submission());
        assertThat(draft.caseNumber()).isEqualTo(NUMBER);
        assertThat(draft.status()).isEqualTo(FormationStatus.UNDER_REVIEW);
    }

    @Test
    void a_submission_is_refused_with_every_reason_at_once_and_changes_nothing() {
        var draft = aFormation().name("").reason(" ").members(List.of()).build();
        var assessment = assessment(State.HARD, "branch.minFormalMembers", State.SOFT, "branch.maxMembers");
        var refused = catchThrowableOfType(Refused.class, () -> draft.submit(submission(assessment)));
        assertThat(refused.refusals())
                .extracting(Refusal::field)
                .containsExactly("name", "members", "reason", "members", "reasons[branch.maxMembers]");
        assertThat(draft.status()).isEqualTo(FormationStatus.DRAFT);
    }

    @Test
    void a_soft_limit_is_passed_with_a_reason() {
        var draft = aFormation().reasons(Map.of("branch.maxMembers", "地处偏远")).build();
        draft.submit(submission(assessment(State.SOFT, "branch.maxMembers", State.OK, "branch.minFormalMembers")));
        assertThat(draft.status()).isEqualTo(FormationStatus.UNDER_REVIEW);
    }

    @Test
    void a_blank_reason_is_no_reason() {
        var draft = aFormation().reasons(Map.of("branch.maxMembers", "  ")).build();
        assertThatThrownBy(() -> draft.submit(submission(assessment(State.SOFT, "branch.maxMembers", State.OK, "x.y"))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void who_has_seen_an_older_version_is_told_so() {
        var draft = aFormation().build();
        assertThatThrownBy(() -> draft.requireVersion(1)).isInstanceOf(Overtaken.class);
    }

    @Test
    void while_it_is_completed_the_matter_stays_what_it_is() {
        var returned = aFormation().status(FormationStatus.RETURNED).build();
        assertThatThrownBy(() -> returned.revise(aFormation().action(FormationAction.DISSOLVE).proposal(), Headcount.NONE))
                .isInstanceOf(Refused.class);
        returned.revise(aFormation().name("中共另一支部").proposal(), Headcount.NONE);
        assertThat(returned.proposal().name()).isEqualTo("中共另一支部");
    }

    @ParameterizedTest
    @EnumSource(value = FormationStatus.class, mode = Mode.EXCLUDE, names = {"DRAFT", "RETURNED"})
    void nothing_is_rewritten_once_it_is_under_way(FormationStatus status) {
        var formation = aFormation().status(status).build();
        assertThatThrownBy(() -> formation.revise(aFormation().proposal(), Headcount.NONE)).isInstanceOf(Overtaken.class);
    }

    @ParameterizedTest
    @EnumSource(value = FormationStatus.class, mode = Mode.EXCLUDE, names = "UNDER_REVIEW")
    void nobody_decides_what_is_not_under_review(FormationStatus status) {
        assertThatThrownBy(() -> aFormation().status(status).build().approve(DAY)).isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> aFormation().status(status).build().refuse()).isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> aFormation().status(status).build().sendBack(FormationStep.DECISION))
                .isInstanceOf(Overtaken.class);
    }

    @ParameterizedTest
    @EnumSource(value = FormationStatus.class, mode = Mode.EXCLUDE, names = {"UNDER_REVIEW", "RETURNED"})
    void nothing_is_withdrawn_before_or_after_its_review(FormationStatus status) {
        assertThatThrownBy(() -> aFormation().status(status).build().end(true)).isInstanceOf(Overtaken.class);
    }

    @Test
    void a_returned_application_goes_straight_back_to_who_returned_it() {
        var formation = aFormation().status(FormationStatus.UNDER_REVIEW).build();
        formation.review(FormationStep.LEADER_REVIEW, Verdict.RETURN);
        assertThat(formation.status()).isEqualTo(FormationStatus.RETURNED);
        assertThat(formation.resubmit(submission(), true)).isEqualTo(FormationStep.LEADER_REVIEW);
    }

    @Test
    void it_goes_step_by_step_where_asked_or_where_the_first_step_returned_it() {
        assertThat(returnedBy(FormationStep.DECISION).resubmit(submission(), false)).isNull();
        assertThat(returnedBy(FormationStep.CLERK_REVIEW).resubmit(submission(), true)).isNull();
    }

    @Test
    void it_goes_step_by_step_where_the_city_must_consent_now() {
        var exception = new Submission(NUMBER, AFormation.COMMITTEE, Decider.COMMITTEE, AFormation.COMMITTEE, true, AFormation.AT, AFormation.CLEAR);
        assertThat(returnedBy(FormationStep.DECISION).resubmit(exception, true)).isNull();
    }

    @Test
    void a_reviewer_who_refuses_ends_it() {
        var formation = aFormation().status(FormationStatus.UNDER_REVIEW).build();
        formation.review(FormationStep.CLERK_REVIEW, Verdict.REFUSE);
        assertThat(formation.status()).isEqualTo(FormationStatus.REFUSED);
        assertThat(formation.status().isCopyable()).isTrue();
    }

    @Test
    void an_adjustment_needs_nothing_more_once_it_is_approved() {
        var formation = aFormation().action(FormationAction.ADJUST).status(FormationStatus.UNDER_REVIEW).build();
        formation.approve(DAY);
        assertThat(formation.status()).isEqualTo(FormationStatus.SETTLED);
        assertThat(formation.state().decidedOn()).isEqualTo(DAY);
    }

    @Test
    void a_split_asks_for_two_elections() {
        var formation = aFormation().separated().status(FormationStatus.APPROVED).build();
        assertThat(formation.nextElection()).isEqualTo(ElectedBranch.NEW);
        formation.reportElection(report(ElectedBranch.NEW), elected(ElectedBranch.NEW));
        assertThat(formation.hasMoreElections()).isTrue();
        formation.reportElection(report(ElectedBranch.REMAINING), elected(ElectedBranch.REMAINING));
        assertThat(formation.hasMoreElections()).isFalse();
        assertThat(formation.status()).isEqualTo(FormationStatus.ELECTED);
    }

    @Test
    void an_election_reported_twice_is_told_apart() {
        var formation = aFormation().separated().status(FormationStatus.APPROVED).build();
        formation.reportElection(report(ElectedBranch.NEW), elected(ElectedBranch.NEW));
        assertThatThrownBy(() -> formation.reportElection(report(ElectedBranch.NEW), elected(ElectedBranch.NEW)))
                .isInstanceOf(Overtaken.class);
    }

    @Test
    void everybody_elected_is_approved_with_the_secretary() {
        var formation = electedFormation();
        formation.approveOfficers();
        assertThat(formation.appointees()).extracting(Appointee::mandate).containsOnly(Mandate.APPROVED);
        assertThat(formation.status()).isEqualTo(FormationStatus.SETTLED);
    }

    @Test
    void a_refused_secretary_acts_until_the_branch_has_voted_again() {
        var formation = electedFormation();
        formation.refuseSecretaries(true);
        assertThat(formation.appointees()).extracting(Appointee::mandate).containsExactly(Mandate.ACTING, Mandate.ELECTED);
        assertThat(formation.state().elections()).extracting(ElectionReport::standing).containsExactly(false);
        assertThat(formation.nextElection()).isEqualTo(ElectedBranch.NEW);
        formation.reportElection(report(ElectedBranch.NEW), elected(ElectedBranch.NEW));
        assertThat(formation.state().elections()).hasSize(1);
        assertThat(formation.appointees()).extracting(Appointee::mandate).containsOnly(Mandate.ELECTED);
    }

    @Test
    void a_report_sent_back_makes_nobody_acting() {
        var formation = electedFormation();
        formation.refuseSecretaries(false);
        assertThat(formation.appointees()).extracting(Appointee::mandate).containsOnly(Mandate.ELECTED);
    }

    @Test
    void an_assigned_secretary_takes_the_post_and_the_elected_one_stays_in_the_committee() {
        var formation = electedFormation();
        formation.assignSecretary(ElectedBranch.NEW, "M3", true);
        formation.approveOfficers();
        assertThat(formation.appointees())
                .containsExactly(
                        new Appointee(ElectedBranch.NEW, "M3", OfficerPost.SECRETARY, Mandate.ASSIGNED),
                        new Appointee(ElectedBranch.NEW, "M1", OfficerPost.MEMBER, Mandate.APPROVED),
                        new Appointee(ElectedBranch.NEW, "M2", OfficerPost.DEPUTY_SECRETARY, Mandate.APPROVED));
    }

    @Test
    void an_assigned_secretary_who_held_another_post_holds_only_one() {
        var formation = electedFormation();
        formation.assignSecretary(ElectedBranch.NEW, "M2", false);
        assertThat(formation.appointees())
                .containsExactly(new Appointee(ElectedBranch.NEW, "M2", OfficerPost.SECRETARY, Mandate.ASSIGNED));
    }

    @Test
    void a_branch_is_not_dissolved_while_a_member_has_nowhere_to_go() {
        var formation = dissolving();
        var moves = List.of(
                new MemberMove("M1", BranchCode.of("B-OLD"), BranchCode.of("B-NEW")),
                new MemberMove("M2", BranchCode.of("B-OLD"), null),
                new MemberMove("M3", BranchCode.of("B-OLD"), BranchCode.of("B-OLD")));
        var refused = catchThrowableOfType(Refused.class, () -> formation.arrange(moves));
        assertThat(refused.refusals().get(0).facts()).startsWith("还有 2 名党员没有落实去向");
        assertThat(formation.status()).isEqualTo(FormationStatus.APPROVED);
    }

    @Test
    void a_dissolution_is_settled_once_everybody_has_a_branch() {
        var formation = dissolving();
        formation.arrange(AFormation.moves(BranchCode.of("B-NEW"), 3));
        assertThat(formation.status()).isEqualTo(FormationStatus.SETTLED);
        assertThat(formation.proposal().unarranged()).isZero();
    }

    @Test
    void nothing_enters_the_register_before_it_is_settled_or_twice() {
        var approved = aFormation().status(FormationStatus.APPROVED).build();
        assertThatThrownBy(() -> approved.register(BranchCode.of("B-NEW"))).isInstanceOf(Overtaken.class);
        var settled = aFormation().status(FormationStatus.SETTLED).build();
        settled.register(BranchCode.of("B-NEW"));
        assertThatThrownBy(() -> settled.register(BranchCode.of("B-NEW"))).isInstanceOf(Overtaken.class);
    }

    @ParameterizedTest
    @EnumSource(BranchKind.class)
    void branches_that_hold_relations_elect_and_the_others_are_appointed(BranchKind kind) {
        assertThat(Establishment.of(FormationAction.FORM, kind))
                .isEqualTo(kind.movesRelation() ? Establishment.ELECTED : Establishment.APPOINTED);
        assertThat(Establishment.of(FormationAction.ADJUST, kind)).isEqualTo(Establishment.NONE);
        assertThat(Establishment.of(FormationAction.DISSOLVE, kind))
                .isEqualTo(kind.movesRelation() ? Establishment.TRANSFERS : Establishment.NONE);
    }

    private static Formation returnedBy(FormationStep step) {
        var formation = aFormation().status(FormationStatus.UNDER_REVIEW).build();
        formation.sendBack(step);
        return formation;
    }

    private static Formation dissolving() {
        return aFormation().action(FormationAction.DISSOLVE).status(FormationStatus.APPROVED).build();
    }

    private static Formation electedFormation() {
        var formation = aFormation().status(FormationStatus.APPROVED).build();
        formation.reportElection(report(ElectedBranch.NEW), elected(ElectedBranch.NEW));
        return formation;
    }

    private static ElectionReport report(ElectedBranch branch) {
        return new ElectionReport(branch, DAY, 3, List.of(), false, false, null, List.of(), true);
    }

    private static List<Appointee> elected(ElectedBranch branch) {
        return List.of(
                new Appointee(branch, "M1", OfficerPost.SECRETARY, Mandate.ELECTED),
                new Appointee(branch, "M2", OfficerPost.DEPUTY_SECRETARY, Mandate.ELECTED));
    }

    private static Assessment assessment(State first, String rule, State second, String otherRule) {
        return new Assessment(List.of(
                new Assessment.Item(rule, first, false, "说明一", null, Advice.NONE),
                new Assessment.Item(otherRule, second, false, "说明二", "《条例》第四条", Advice.NONE)));
    }
}
