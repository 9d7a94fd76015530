package cn.yinxian.formation.persistence;

import static cn.yinxian.formation.model.AFormation.AT;
import static cn.yinxian.formation.model.AFormation.CLEAR;
import static cn.yinxian.formation.model.AFormation.CLERK;
import static cn.yinxian.formation.model.AFormation.DAY;
import static cn.yinxian.formation.model.AFormation.aFormation;
import static cn.yinxian.formation.model.AFormation.submission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.assembly.ElectedBranch;
import cn.yinxian.assembly.ElectionReport;
import cn.yinxian.election.Ballots;
import cn.yinxian.election.NotCountedReason;
import cn.yinxian.formation.FormationId;
import cn.yinxian.formation.model.AFormation;
import cn.yinxian.formation.model.Advice;
import cn.yinxian.formation.model.Appointee;
import cn.yinxian.formation.model.Assessment;
import cn.yinxian.formation.model.Assessment.Item;
import cn.yinxian.formation.model.Assessment.State;
import cn.yinxian.formation.model.Decider;
import cn.yinxian.formation.model.Formation;
import cn.yinxian.formation.model.FormationAction;
import cn.yinxian.formation.model.FormationState;
import cn.yinxian.formation.model.FormationStatus;
import cn.yinxian.formation.model.FormationStep;
import cn.yinxian.formation.model.Formations;
import cn.yinxian.formation.model.Headcount;
import cn.yinxian.formation.model.Mandate;
import cn.yinxian.formation.model.PartnerUnit;
import cn.yinxian.formation.model.Submission;
import cn.yinxian.inbox.DraftSource;
import cn.yinxian.register.OfficerPost;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.testing.MapperTest;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

@MapperTest
@Import({MyBatisFormations.class, FormationRows.class, FormationDrafts.class, FormationMapperTest.Today.class})
class FormationMapperTest {

    private static final Headcount COUNTED = new Headcount(3, 1, 2, 2, 0);
    private static final Assessment CHECKED = new Assessment(List.of(
            new Item("branch.minFormalMembers", State.OK, false, "正式党员 3 人，不少于 3 人", "《中国共产党支部工作条例（试行）》第四条", Advice.NONE),
            new Item("branch.name", State.SOFT, true, "名称与通常写法不同：𠮷", null, Advice.JOINT)));

    @Autowired
    private Formations formations;

    @Autowired
    private DraftSource drafts;

    @Test
    void a_draft_is_kept_as_it_was_typed() {
        var proposal = aFormation()
                .partners(new PartnerUnit(UnitCode.of("U2"), DAY), new PartnerUnit(UnitCode.of("U3"), null))
                .members(AFormation.moves(BranchCode.of("B-NEW"), 4))
                .reason("理由 ${7*7} #{x} <script>alert(1)</script> 𠮷䶮 '; drop table formation; --")
                .reasons(Map.of("branch.maxMembers", "𠮷".repeat(2000)))
                .proposal();
        var id = formations.begin(CLERK, AT, proposal, COUNTED);
        var state = formations.require(id).state();
        assertThat(state.proposal()).isEqualTo(proposal);
        assertThat(state.headcount()).isEqualTo(COUNTED);
        assertThat(state.status()).isEqualTo(FormationStatus.DRAFT);
        assertThat(state.createdAt()).isEqualTo(AT);
        assertThat(state.submission()).isNull();
    }

    @Test
    void everything_an_open_case_holds_comes_back() {
        var state = elected(draft());
        formations.update(new Formation(state));
        var kept = formations.require(AFormation.NUMBER).state();
        assertThat(kept).usingRecursiveComparison().ignoringFields("version").isEqualTo(state);
        assertThat(kept.version()).isEqualTo(state.version() + 1);
    }

    @Test
    void a_field_can_be_cleared_again() {
        formations.update(new Formation(elected(draft())));
        var before = formations.require(AFormation.NUMBER).state();
        var cleared = new FormationState(
                before.id(), CLERK, AT, aFormation().members(List.of()).proposal(), Headcount.NONE,
                FormationStatus.RETURNED, FormationStep.LEADER_REVIEW, before.submission(), null, List.of(), List.of(), null, before.version());
        formations.update(new Formation(cleared));
        assertThat(formations.require(before.id()).state())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(cleared);
    }

    @Test
    void of_two_who_change_it_the_second_is_told() {
        var id = draft();
        var first = formations.require(id);
        var second = formations.require(id);
        first.submit(submission());
        second.revise(aFormation().name("中共另一名称离退休干部支部").proposal(), COUNTED);
        formations.update(first);
        assertThatThrownBy(() -> formations.update(second)).isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> formations.discard(second)).isInstanceOf(Overtaken.class);
    }

    @Test
    void a_member_is_held_by_one_open_case_until_it_ends() {
        submit(draft(), 1);
        var second = formations.require(draft());
        assertThat(formations.busyMembers(List.of("M1", "M9"), second.id())).containsExactly("M1");
        assertThat(formations.busyMembers(List.of("M1"), formations.require(number(1)).id())).isEmpty();
        second.submit(numbered(2));
        assertThatThrownBy(() -> formations.update(second)).isInstanceOf(Refused.class);
    }

    @Test
    void names_asked_for_in_open_cases_of_the_committee_are_found_by_their_beginning() {
        submit(draft(), 1);
        draft();
        var open = formations.require(number(1));
        String name = open.proposal().name();
        var committee = open.submission().committee();
        assertThat(formations.openNames(committee, name.substring(0, 4), null)).containsExactly(name);
        assertThat(formations.openNames(committee, name, open.id())).isEmpty();
        assertThat(formations.openNames(committee, "_" + name.substring(1), null)).isEmpty();
        assertThat(formations.openNames(UnitCode.of("ELSEWHERE"), name, null)).isEmpty();
        open.end(true);
        formations.update(open);
        assertThat(formations.openNames(committee, name, null)).isEmpty();
    }

    @Test
    void an_ended_case_lets_its_members_and_its_branch_go() {
        var id = formations.begin(CLERK, AT, aFormation().separated().proposal(), COUNTED);
        submit(id, 1);
        assertThat(formations.isBusy(BranchCode.of("B-OLD"), null)).isTrue();
        var open = formations.require(number(1));
        open.end(true);
        formations.update(open);
        assertThat(formations.isBusy(BranchCode.of("B-OLD"), null)).isFalse();
        assertThat(formations.busyMembers(List.of("M1", "M2", "M3"), null)).isEmpty();
    }

    @Test
    void a_branch_under_adjustment_cannot_be_dissolved_meanwhile() {
        submit(formations.begin(CLERK, AT, aFormation().action(FormationAction.ADJUST).members(List.of()).proposal(), COUNTED), 1);
        var second = formations.require(
                formations.begin(CLERK, AT, aFormation().action(FormationAction.DISSOLVE).members(List.of()).proposal(), COUNTED));
        second.submit(numbered(2));
        assertThatThrownBy(() -> formations.update(second)).isInstanceOf(Refused.class);
    }

    @Test
    void a_discarded_draft_is_gone() {
        var id = draft();
        formations.discard(formations.require(id));
        assertThatThrownBy(() -> formations.require(id)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> formations.require(CaseNumber.of("BF-2026-99999"))).isInstanceOf(Missing.class);
    }

    @Test
    void one_s_own_drafts_show_in_the_inbox_until_they_are_submitted() {
        var id = draft();
        assertThat(drafts.draftsOf(CLERK))
                .containsExactly(new DraftSource.Draft("中共𠮷安局离退休干部支部", "组建党支部", AT, "/formations/drafts/" + id));
        assertThat(drafts.draftsOf(OfficialId.of("other"))).isEmpty();
        submit(id, 1);
        assertThat(drafts.draftsOf(CLERK)).isEmpty();
    }

    private FormationId draft() {
        return formations.begin(CLERK, AT, aFormation().proposal(), COUNTED);
    }

    private void submit(FormationId id, int number) {
        var formation = formations.require(id);
        formation.submit(numbered(number));
        formations.update(formation);
    }

    private static CaseNumber number(int number) {
        return CaseNumber.of("BF-2026-0000" + number);
    }

    private static Submission numbered(int number) {
        return new Submission(number(number), AFormation.COMMITTEE, Decider.COMMITTEE, AFormation.COMMITTEE, true, AT, CLEAR);
    }

    private static FormationState elected(FormationId id) {
        var lines = List.of(new ElectionReport.Line("M1", false, 3, 0, 0), new ElectionReport.Line("M2", true, 1, 1, 1));
        var sheets = List.of(
                new ElectionReport.Sheet(ElectionReport.Round.ASSEMBLY, 3, new Ballots(3, 3, 3, 0), lines),
                new ElectionReport.Sheet(ElectionReport.Round.REVOTE, 3, new Ballots(3, 3, 2, 1), lines));
        var report = new ElectionReport(
                ElectedBranch.NEW, DAY, 4,
                List.of(new ElectionReport.Absentee("M3", NotCountedReason.BEDRIDDEN_OR_LONG_ILL)), true, true, 2, sheets, true);
        var second = new ElectionReport(
                ElectedBranch.REMAINING, DAY.plusDays(1), 4, List.of(), false, false, null, List.of(), false);
        return new FormationState(
                id, CLERK, AT, aFormation().proposal(), COUNTED, FormationStatus.ELECTED, null, submission(CHECKED), DAY,
                List.of(report, second), List.of(new Appointee(ElectedBranch.NEW, "M1", OfficerPost.SECRETARY, Mandate.ELECTED)),
                BranchCode.of("B-U1-01"), 0);
    }

    @TestConfiguration(proxyBeanMethods = false)
    @ComponentScan("cn.yinxian.assembly.persistence")
    static class Today {
        @Bean
        Clock clock() {
            return Clock.fixed(AT, ZoneOffset.UTC);
        }
    }
}
