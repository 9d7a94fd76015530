package cn.yinxian.formation.usecase;

import static cn.yinxian.formation.usecase.FormationWorld.BUREAU;
import static cn.yinxian.formation.usecase.FormationWorld.TODAY;
import static cn.yinxian.formation.usecase.FormationWorld.clerkOf;
import static cn.yinxian.formation.usecase.FormationWorld.form;
import static cn.yinxian.formation.usecase.FormationWorld.official;
import static cn.yinxian.formation.usecase.RecordingWorkflow.TASK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.assembly.ElectedBranch;
import cn.yinxian.assembly.ElectionReport.Absentee;
import cn.yinxian.assembly.ElectionReport.Line;
import cn.yinxian.assembly.ElectionReport.Round;
import cn.yinxian.assembly.ElectionReport.Sheet;
import cn.yinxian.assembly.HeldElection;
import cn.yinxian.assembly.PostHolder;
import cn.yinxian.election.Ballots;
import cn.yinxian.election.NotCountedReason;
import cn.yinxian.formation.model.Appointee;
import cn.yinxian.formation.model.FormationStatus;
import cn.yinxian.formation.model.FormationStep;
import cn.yinxian.formation.model.Mandate;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Role;
import cn.yinxian.register.BranchKind;
import cn.yinxian.register.OfficerPost;
import cn.yinxian.register.PartyStanding;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Elections reported, secretaries approved, refused and assigned. */
class ReportElectionTest {

    private static final CurrentOfficial COMMITTEE = official("secretary", Role.PARTY_COMMITTEE, "BUREAU");

    private final FormationWorld world = new FormationWorld();

    @Test
    void three_members_elect_their_secretary_directly() {
        var number = small();
        report(number, List.of(assembly(3, line("BUREAU1", 3))), List.of(secretary("BUREAU1")));
        assertThat(world.the(number).status()).isEqualTo(FormationStatus.ELECTED);
        assertThat(world.the(number).appointees())
                .containsExactly(new Appointee(ElectedBranch.NEW, "BUREAU1", OfficerPost.SECRETARY, Mandate.ELECTED));
        assertThat(world.workflow.told).last().isEqualTo("REPORT_ELECTION done");
    }

    @Test
    void four_fifths_of_those_due_must_be_there() {
        var number = small();
        assertThatThrownBy(() -> report(number, List.of(assembly(2, line("BUREAU1", 2))), List.of(secretary("BUREAU1"))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("应到会 3 人，实到会 2 人，不足五分之四");
        assertThat(world.the(number).status()).isEqualTo(FormationStatus.APPROVED);
    }

    @Test
    void who_is_lawfully_not_counted_lowers_the_number_due() {
        var number = small();
        var absent = List.of(new Absentee("BUREAU3", NotCountedReason.BEDRIDDEN_OR_LONG_ILL));
        report(number, absent, List.of(assembly(2, line("BUREAU1", 2))), List.of(secretary("BUREAU1")), TODAY, null);
        assertThat(world.the(number).state().elections().get(0).dueVoters()).isEqualTo(2);
    }

    @Test
    void who_has_no_vote_cannot_be_left_out_of_the_count() {
        var members = world.members(BUREAU, 3, null);
        world.register.member("P1", BUREAU, null, PartyStanding.PROBATIONARY, true);
        members.add("P1");
        var number = world.approved(FormationStep.REPORT_ELECTION, form(BranchKind.REGULAR, BUREAU, 1, members));
        var absent = List.of(new Absentee("P1", NotCountedReason.POSTED_AWAY));
        assertThatThrownBy(() -> report(
                        number, absent, List.of(assembly(3, line("BUREAU1", 3))), List.of(secretary("BUREAU1")), TODAY, null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("没有选举权");
    }

    @Test
    void exactly_half_does_not_win() {
        var members = world.members(BUREAU, 4, null);
        var number = world.approved(FormationStep.REPORT_ELECTION, form(BranchKind.REGULAR, BUREAU, 1, members));
        assertThatThrownBy(() -> report(number, List.of(assembly(4, line("BUREAU1", 2))), List.of(secretary("BUREAU1"))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("还有 1 个名额无人得赞成票超过半数");
    }

    @Test
    void nobody_gets_a_post_who_was_not_elected() {
        var number = small();
        assertThatThrownBy(() -> report(number, List.of(assembly(3, line("BUREAU1", 3))), List.of(secretary("BUREAU2"))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("当选人为党员BUREAU1");
    }

    @Test
    void a_probationary_member_holds_no_post() {
        var members = world.members(BUREAU, 3, null);
        world.register.member("P1", BUREAU, null, PartyStanding.PROBATIONARY, true);
        members.add("P1");
        var number = world.approved(FormationStep.REPORT_ELECTION, form(BranchKind.REGULAR, BUREAU, 1, members));
        assertThatThrownBy(() -> report(number, List.of(assembly(3, line("P1", 3))), List.of(secretary("P1"))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("不能担任支部职务");
    }

    @Test
    void a_committee_is_elected_with_a_margin_and_elects_its_secretary() {
        var number = large();
        report(number, List.of(assembly(8, lines(8, 8, 8, 0)), committee(3, line("BUREAU1", 3))), committeePosts());
        assertThat(world.the(number).appointees()).hasSize(3);
    }

    @Test
    void as_many_candidates_as_seats_are_too_few_for_a_committee() {
        var number = large();
        assertThatThrownBy(() -> report(
                        number, List.of(assembly(8, lines(8, 8, 8)), committee(3, line("BUREAU1", 3))), committeePosts()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("候选人至少 4 名");
    }

    @Test
    void a_committee_must_have_met_to_have_a_secretary() {
        var number = large();
        assertThatThrownBy(() -> report(number, List.of(assembly(8, lines(8, 8, 8, 0))), committeePosts()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("第一次支委会");
    }

    @Test
    void equal_votes_on_the_last_seat_are_voted_again_among_the_equal() {
        var number = large();
        var first = assembly(8, lines(8, 6, 5, 5));
        assertThatThrownBy(() -> report(number, List.of(first, committee(3, line("BUREAU1", 3))), committeePosts()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("得票相同");
        var again = sheet(Round.REVOTE, 8, List.of(line("BUREAU3", 5), line("BUREAU4", 3)));
        report(number, List.of(first, again, committee(3, line("BUREAU1", 3))), committeePosts());
        assertThat(world.the(number).status()).isEqualTo(FormationStatus.ELECTED);
    }

    @Test
    void an_election_lies_between_the_reply_and_today() {
        var number = small();
        var sheets = List.of(assembly(3, line("BUREAU1", 3)));
        assertThatThrownBy(() -> report(number, List.of(), sheets, List.of(secretary("BUREAU1")), TODAY.plusDays(1), null))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> report(number, List.of(), sheets, List.of(secretary("BUREAU1")), TODAY.minusDays(1), null))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_secretary_of_less_than_a_year_in_the_party_needs_a_reason() {
        var number = small();
        world.register.joined("BUREAU1", TODAY.minusMonths(11));
        var sheets = List.of(assembly(3, line("BUREAU1", 3)));
        assertThatThrownBy(() -> report(number, sheets, List.of(secretary("BUREAU1"))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("党龄不满 1 年");
        report(number, List.of(), sheets, List.of(secretary("BUREAU1")), TODAY, "群众基础好");
        assertThat(world.the(number).status()).isEqualTo(FormationStatus.ELECTED);
    }

    @Test
    void approving_the_secretary_issues_a_second_reply() {
        var number = elected();
        approve(number, Verdict.AGREE, Map.of());
        assertThat(world.the(number).status()).isEqualTo(FormationStatus.SETTLED);
        assertThat(world.issued.get(0).title()).isEqualTo("关于中共BUREAU离退休干部支部书记任职的批复");
        assertThat(world.issued.get(0).paragraphs()).contains("“中共BUREAU离退休干部支部”：同意党员BUREAU1同志任书记。");
    }

    @Test
    void a_refused_secretary_acts_and_the_branch_votes_again() {
        var number = elected();
        approve(number, Verdict.REFUSE, Map.of());
        assertThat(world.the(number).status()).isEqualTo(FormationStatus.APPROVED);
        assertThat(world.the(number).appointees()).extracting(Appointee::mandate).containsExactly(Mandate.ACTING);
        assertThat(world.issued).isEmpty();
        assertThat(world.queries().nextElection(number).branch()).isEqualTo(ElectedBranch.NEW);
    }

    @Test
    void the_superior_may_assign_a_member_but_no_stranger() {
        var number = elected();
        assertThatThrownBy(() -> approve(number, Verdict.AGREE, Map.of(ElectedBranch.NEW, "X1"))).isInstanceOf(Refused.class);
        approve(number, Verdict.AGREE, Map.of(ElectedBranch.NEW, "BUREAU2"));
        assertThat(world.the(number).appointees())
                .containsExactly(new Appointee(ElectedBranch.NEW, "BUREAU2", OfficerPost.SECRETARY, Mandate.ASSIGNED));
        assertThat(String.join("", world.issued.get(0).paragraphs())).contains("指派党员BUREAU2同志任书记");
    }

    @Test
    void nothing_is_reported_at_another_step() {
        var number = small();
        world.workflow.opens(number, FormationStep.APPROVE_SECRETARY);
        assertThatThrownBy(() -> report(number, List.of(assembly(3, line("BUREAU1", 3))), List.of(secretary("BUREAU1"))))
                .isInstanceOf(Missing.class);
    }

    private CaseNumber small() {
        return world.approved(
                FormationStep.REPORT_ELECTION, form(BranchKind.REGULAR, BUREAU, 1, world.members(BUREAU, 3, null)));
    }

    private CaseNumber large() {
        return world.approved(
                FormationStep.REPORT_ELECTION, form(BranchKind.REGULAR, BUREAU, 3, world.members(BUREAU, 8, null)));
    }

    private CaseNumber elected() {
        var number = small();
        report(number, List.of(assembly(3, line("BUREAU1", 3))), List.of(secretary("BUREAU1")));
        world.workflow.opens(number, FormationStep.APPROVE_SECRETARY);
        return number;
    }

    private void approve(CaseNumber number, Verdict verdict, Map<ElectedBranch, String> assigned) {
        world.approveSecretary().approve(new ApproveSecretary.Command(
                TASK, verdict, "意见", List.of(), assigned, world.version(number), COMMITTEE));
    }

    private void report(CaseNumber number, List<Sheet> sheets, List<PostHolder> posts) {
        report(number, List.of(), sheets, posts, TODAY, null);
    }

    private void report(
            CaseNumber number, List<Absentee> absent, List<Sheet> sheets, List<PostHolder> posts, LocalDate day,
            @Nullable String note) {
        world.reportElection().report(new ReportElection.Command(
                TASK, ElectedBranch.NEW, new HeldElection(day, 1, absent, true, true, null, sheets, posts), note,
                world.version(number), clerkOf(BUREAU)));
    }

    private static List<PostHolder> committeePosts() {
        return List.of(
                secretary("BUREAU1"), new PostHolder("BUREAU2", OfficerPost.ORGANISATION),
                new PostHolder("BUREAU3", OfficerPost.PUBLICITY));
    }

    private static PostHolder secretary(String member) {
        return new PostHolder(member, OfficerPost.SECRETARY);
    }

    private static Line line(String member, int yes) {
        return new Line(member, false, yes, 0, 0);
    }

    private static List<Line> lines(int... yes) {
        return new ArrayList<>(
                IntStream.range(0, yes.length).mapToObj(i -> line("BUREAU" + (i + 1), yes[i])).toList());
    }

    private static Sheet assembly(int attending, Line only) {
        return sheet(Round.ASSEMBLY, attending, List.of(only));
    }

    private static Sheet assembly(int attending, List<Line> lines) {
        return sheet(Round.ASSEMBLY, attending, lines);
    }

    private static Sheet committee(int attending, Line only) {
        return sheet(Round.COMMITTEE, attending, List.of(only));
    }

    private static Sheet sheet(Round round, int attending, List<Line> lines) {
        return new Sheet(round, attending, new Ballots(attending, attending, attending, 0), lines);
    }
}
