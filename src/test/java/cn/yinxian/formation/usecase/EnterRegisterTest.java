package cn.yinxian.formation.usecase;

import static cn.yinxian.formation.usecase.FormationWorld.BUREAU;
import static cn.yinxian.formation.usecase.FormationWorld.CLUB;
import static cn.yinxian.formation.usecase.FormationWorld.COMMUNITY;
import static cn.yinxian.formation.usecase.FormationWorld.TODAY;
import static cn.yinxian.formation.usecase.FormationWorld.change;
import static cn.yinxian.formation.usecase.FormationWorld.clerkOf;
import static cn.yinxian.formation.usecase.FormationWorld.form;
import static cn.yinxian.formation.usecase.FormationWorld.official;
import static cn.yinxian.formation.usecase.RecordingWorkflow.TASK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.assembly.ElectedBranch;
import cn.yinxian.assembly.ElectionReport.Line;
import cn.yinxian.assembly.ElectionReport.Round;
import cn.yinxian.assembly.ElectionReport.Sheet;
import cn.yinxian.assembly.HeldElection;
import cn.yinxian.assembly.PostHolder;
import cn.yinxian.document.Documents.Kind;
import cn.yinxian.election.Ballots;
import cn.yinxian.formation.model.FormationAction;
import cn.yinxian.formation.model.FormationStatus;
import cn.yinxian.formation.model.FormationStep;
import cn.yinxian.formation.model.MemberMove;
import cn.yinxian.formation.model.Proposal;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Role;
import cn.yinxian.register.BranchKind;
import cn.yinxian.register.OfficerPost;
import cn.yinxian.register.PartyStanding;
import cn.yinxian.register.Register.NewOfficer;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.shared.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** From the reply into the register: formed, split, gathered, adjusted, dissolved. */
class EnterRegisterTest {

    private static final CurrentOfficial COMMITTEE = official("secretary", Role.PARTY_COMMITTEE, "BUREAU");

    private final FormationWorld world = new FormationWorld();

    @Test
    void a_new_branch_stands_with_its_members_its_secretary_and_three_years() {
        var number = electedAndApproved(BUREAU, world.members(BUREAU, 3, null));
        world.enterRegister().enter(number);
        var branch = world.register.require(Objects.requireNonNull(world.the(number).state().branch()));
        assertThat(branch.kind()).isEqualTo(BranchKind.REGULAR);
        assertThat(branch.committee()).isEqualTo(BUREAU);
        assertThat(branch.termEnd()).isEqualTo(TODAY.plusYears(3).minusDays(1));
        assertThat(world.register.membersOf(branch.code())).hasSize(3);
        assertThat(world.register.officers.get(branch.code()))
                .containsExactly(new NewOfficer("BUREAU1", OfficerPost.SECRETARY));
        assertThat(world.workflow.told).last().isEqualTo("registered " + number);
    }

    @Test
    void a_community_s_own_branch_has_five_years() {
        var number = electedAndApproved(COMMUNITY, world.members(COMMUNITY, 3, null));
        world.enterRegister().enter(number);
        var branch = world.register.require(Objects.requireNonNull(world.the(number).state().branch()));
        assertThat(branch.termEnd()).isEqualTo(TODAY.plusYears(5).minusDays(1));
    }

    @Test
    void nothing_enters_twice() {
        var number = electedAndApproved(BUREAU, world.members(BUREAU, 3, null));
        world.enterRegister().enter(number);
        assertThatThrownBy(() -> world.enterRegister().enter(number)).isInstanceOf(Overtaken.class);
    }

    @Test
    void a_functional_branch_is_appointed_gathers_its_members_and_has_no_term() {
        var members = world.members(CLUB, 4, world.register.branch("B-HOME", "中共原支部", BranchKind.REGULAR, CLUB, CLUB, false));
        var number = world.approved(FormationStep.APPOINT_OFFICERS, form(BranchKind.CLUB_FUNC, CLUB, 2, members));
        appoint(number, new PostHolder("CLUB1", OfficerPost.SECRETARY), new PostHolder("CLUB2", OfficerPost.DEPUTY_SECRETARY));
        assertThat(world.issued.get(0).kind()).isEqualTo(Kind.NOTICE);
        assertThat(world.issued.get(0).paragraphs()).contains("党员CLUB1同志任书记；党员CLUB2同志任副书记。");
        world.enterRegister().enter(number);
        var code = Objects.requireNonNull(world.the(number).state().branch());
        assertThat(world.register.require(code).termEnd()).isNull();
        assertThat(world.register.gathered.get(code)).hasSize(4);
        assertThat(world.register.membersOf(BranchCode.of("B-HOME"))).hasSize(4);
    }

    @Test
    void a_body_that_is_not_as_approved_is_refused() {
        var number = world.approved(
                FormationStep.APPOINT_OFFICERS, form(BranchKind.CLUB_FUNC, CLUB, 1, world.members(CLUB, 4, null)));
        assertThatThrownBy(() -> appoint(number, new PostHolder("CLUB1", OfficerPost.MEMBER)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("书记应为 1 名，现报 0 名");
        assertThatThrownBy(() -> appoint(
                        number, new PostHolder("CLUB1", OfficerPost.SECRETARY),
                        new PostHolder("CLUB2", OfficerPost.DEPUTY_SECRETARY)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("批复的班子为 1 人，现指定 2 人");
        assertThatThrownBy(() -> appoint(number, new PostHolder("STRANGER", OfficerPost.SECRETARY)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void after_a_split_both_branches_stand_elected_and_neither_is_mixed() {
        var mixed = world.register.branch("B-MIX", "中共混编支部", BranchKind.REGULAR, BUREAU, BUREAU, true);
        var retired = world.members(BUREAU, 3, mixed);
        for (String serving : List.of("S1", "S2", "S3")) {
            world.register.member(serving, BUREAU, mixed, PartyStanding.FULL, false);
        }
        var number = world.approved(FormationStep.REPORT_ELECTION, split(mixed, retired));
        report(number, ElectedBranch.NEW, BUREAU, "BUREAU1");
        assertThat(world.workflow.told).last().isEqualTo("REPORT_ELECTION more");
        report(number, ElectedBranch.REMAINING, BUREAU, "S1");
        approve(number);
        world.enterRegister().enter(number);
        assertThat(world.register.require(mixed).mixed()).isFalse();
        assertThat(world.register.require(mixed).termEnd()).isEqualTo(TODAY.plusYears(3).minusDays(1));
        assertThat(world.register.membersOf(mixed)).hasSize(3);
        assertThat(world.register.officers.get(mixed)).containsExactly(new NewOfficer("S1", OfficerPost.SECRETARY));
        assertThat(world.register.membersOf(Objects.requireNonNull(world.the(number).state().branch()))).hasSize(3);
    }

    @Test
    void an_adjustment_renames_and_moves() {
        var branch = world.register.branch("B-OLD", "中共旧支部", BranchKind.REGULAR, BUREAU, BUREAU, false);
        var other = world.register.branch("B-NEXT", "中共邻支部", BranchKind.REGULAR, BUREAU, BUREAU, false);
        world.members(BUREAU, 4, branch);
        var number = world.approved(
                FormationStep.DECISION,
                change(FormationAction.ADJUST, branch, "中共新支部", List.of(new MemberMove("BUREAU4", branch, other))));
        world.enterRegister().enter(number);
        assertThat(world.register.require(branch).name()).isEqualTo("中共新支部");
        assertThat(world.register.membersOf(branch)).hasSize(3);
        assertThat(world.register.membersOf(other)).hasSize(1);
        assertThat(world.the(number).state().branch()).isEqualTo(branch);
    }

    @Test
    void an_adjustment_takes_members_of_its_own_unit_in() {
        var branch = world.register.branch("B-OLD", "中共旧支部", BranchKind.REGULAR, BUREAU, BUREAU, false);
        var other = world.register.branch("B-NEXT", "中共邻支部", BranchKind.REGULAR, BUREAU, BUREAU, false);
        world.members(BUREAU, 3, branch);
        world.register.member("COMING", BUREAU, other, PartyStanding.FULL, true);
        var number = world.approved(
                FormationStep.DECISION,
                change(FormationAction.ADJUST, branch, "中共旧支部", List.of(new MemberMove("COMING", other, branch))));
        assertThat(world.the(number).state().headcount().formal()).isEqualTo(4);
        world.enterRegister().enter(number);
        assertThat(world.register.membersOf(branch)).hasSize(4);
    }

    @Test
    void an_adjustment_below_three_members_is_refused() {
        var branch = world.register.branch("B-OLD", "中共旧支部", BranchKind.REGULAR, BUREAU, BUREAU, false);
        var other = world.register.branch("B-NEXT", "中共邻支部", BranchKind.REGULAR, BUREAU, BUREAU, false);
        world.members(BUREAU, 3, branch);
        var leaving = change(FormationAction.ADJUST, branch, "中共旧支部", List.of(new MemberMove("BUREAU3", branch, other)));
        assertThatThrownBy(() -> world.submitted(leaving)).isInstanceOf(Refused.class).hasMessageContaining("调整后正式党员 2 人");
    }

    @Test
    void a_branch_ends_once_every_member_has_another() {
        var ending = world.register.branch("B-OLD", "中共旧支部", BranchKind.REGULAR, BUREAU, BUREAU, false);
        var next = world.register.branch("B-NEXT", "中共邻支部", BranchKind.REGULAR, BUREAU, BUREAU, false);
        world.members(BUREAU, 2, ending);
        var number = world.approved(FormationStep.ARRANGE_MEMBERS, change(FormationAction.DISSOLVE, ending, "", List.of()));
        assertThatThrownBy(() -> arrange(number, Map.of("BUREAU1", next)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("还有 1 名党员没有落实去向");
        arrange(number, Map.of("BUREAU1", next, "BUREAU2", next));
        assertThat(world.the(number).status()).isEqualTo(FormationStatus.SETTLED);
        world.enterRegister().enter(number);
        assertThat(world.register.require(ending).active()).isFalse();
        assertThat(world.register.membersOf(next)).hasSize(2);
    }

    @Test
    void who_joined_the_ending_branch_meanwhile_needs_a_target_too() {
        var ending = world.register.branch("B-OLD", "中共旧支部", BranchKind.REGULAR, BUREAU, BUREAU, false);
        var next = world.register.branch("B-NEXT", "中共邻支部", BranchKind.REGULAR, BUREAU, BUREAU, false);
        world.members(BUREAU, 1, ending);
        var number = world.approved(FormationStep.ARRANGE_MEMBERS, change(FormationAction.DISSOLVE, ending, "", List.of()));
        world.register.member("LATE", BUREAU, ending, PartyStanding.FULL, true);
        assertThatThrownBy(() -> arrange(number, Map.of("BUREAU1", next))).isInstanceOf(Refused.class);
    }

    @Test
    void nobody_is_sent_into_a_functional_an_ended_or_an_unknown_branch() {
        var ending = world.register.branch("B-OLD", "中共旧支部", BranchKind.REGULAR, BUREAU, BUREAU, false);
        var functional = world.register.branch("B-FUNC", "中共功能型支部", BranchKind.CLUB_FUNC, CLUB, BUREAU, false);
        world.members(BUREAU, 1, ending);
        var number = world.approved(FormationStep.ARRANGE_MEMBERS, change(FormationAction.DISSOLVE, ending, "", List.of()));
        assertThatThrownBy(() -> arrange(number, Map.of("BUREAU1", functional))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> arrange(number, Map.of("BUREAU1", BranchCode.of("B-NONE")))).isInstanceOf(Refused.class);
        assertThat(world.queries().receivingBranches(number)).isEmpty();
    }

    private CaseNumber electedAndApproved(UnitCode unit, List<String> members) {
        var number = world.approved(FormationStep.REPORT_ELECTION, form(BranchKind.REGULAR, unit, 1, members));
        report(number, ElectedBranch.NEW, unit, members.get(0));
        approve(number);
        return number;
    }

    private void report(CaseNumber number, ElectedBranch branch, UnitCode unit, String secretary) {
        world.workflow.opens(number, FormationStep.REPORT_ELECTION);
        var sheet = new Sheet(
                Round.ASSEMBLY, 3, new Ballots(3, 3, 3, 0), List.of(new Line(secretary, false, 3, 0, 0)));
        var held = new HeldElection(
                TODAY, 1, List.of(), false, false, null, List.of(sheet), List.of(new PostHolder(secretary, OfficerPost.SECRETARY)));
        world.reportElection().report(
                new ReportElection.Command(TASK, branch, held, null, world.version(number), clerkOf(unit)));
    }

    private void approve(CaseNumber number) {
        world.workflow.opens(number, FormationStep.APPROVE_SECRETARY);
        world.approveSecretary().approve(new ApproveSecretary.Command(
                TASK, Verdict.AGREE, null, List.of(), Map.of(), world.version(number), COMMITTEE));
    }

    private void appoint(CaseNumber number, PostHolder... posts) {
        world.appointOfficers().appoint(new AppointOfficers.Command(TASK, List.of(posts), null, world.version(number), COMMITTEE));
    }

    private void arrange(CaseNumber number, Map<String, BranchCode> targets) {
        new ArrangeMembers(world.formations, world.workflow, world.register)
                .arrange(new ArrangeMembers.Command(TASK, targets, null, world.version(number), clerkOf(BUREAU)));
    }

    private static Proposal split(BranchCode mixed, List<String> members) {
        var plain = form(BranchKind.SEPARATED, BUREAU, 1, members);
        return new Proposal(
                plain.action(), plain.kind(), plain.initiative(), plain.unit(), mixed, plain.name(), plain.body(), plain.basis(),
                plain.reason(), plain.leadingBody(), plain.partners(), plain.members(), plain.reasons());
    }
}
