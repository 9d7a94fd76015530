package cn.yinxian.formation.usecase;

import static cn.yinxian.formation.usecase.FormationWorld.ARCHIVE;
import static cn.yinxian.formation.usecase.FormationWorld.BUREAU;
import static cn.yinxian.formation.usecase.FormationWorld.OFFICE;
import static cn.yinxian.formation.usecase.FormationWorld.TODAY;
import static cn.yinxian.formation.usecase.FormationWorld.clerkOf;
import static cn.yinxian.formation.usecase.FormationWorld.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import cn.yinxian.attachment.Attachments;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.formation.model.Advice;
import cn.yinxian.formation.model.Assessment;
import cn.yinxian.formation.model.FormationStatus;
import cn.yinxian.formation.model.Proposal;
import cn.yinxian.formation.usecase.Candidates.Candidate;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.register.BranchKind;
import cn.yinxian.register.PartyStanding;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Refused;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the page says while an application is written; drafts kept, read and thrown away. */
class AssessApplicationTest {

    private final FormationWorld world = new FormationWorld();

    @Test
    void two_members_are_shown_the_units_nearby_that_have_retired_members_too() {
        world.members(ARCHIVE, 1, null);
        var result = assess(form(BranchKind.REGULAR, OFFICE, 1, world.members(OFFICE, 2, null)));
        assertThat(hard(result)).isNotEmpty();
        assertThat(result.type()).isNotNull();
        assertThat(result.type().advice()).isEqualTo(Advice.JOINT);
        assertThat(result.candidates()).extracting(Candidate::name).containsExactly("东区史志办（离退休正式党员 1 人）");
    }

    @Test
    void joint_branches_of_the_same_committee_come_first() {
        world.register.branch("B-J", "中共联合支部", BranchKind.JOINT, OFFICE, BUREAU, false);
        world.members(ARCHIVE, 2, null);
        var result = assess(form(BranchKind.REGULAR, OFFICE, 1, world.members(OFFICE, 1, null)));
        assertThat(result.candidates()).extracting(Candidate::name).containsExactly("中共联合支部", "东区史志办（离退休正式党员 2 人）");
    }

    @Test
    void a_sound_application_is_told_its_name_its_body_and_its_way() {
        var result = assess(form(BranchKind.REGULAR, BUREAU, 3, world.members(BUREAU, 7, null)));
        assertThat(hard(result)).isEmpty();
        assertThat(result.proposedName()).isEqualTo("中共滨海市东区民政局离退休干部支部委员会");
        assertThat(result.plan().committee()).isTrue();
        assertThat(result.way()).containsExactly(
                "初审：DISTRICT_CLERK@EAST", "审核：DISTRICT_LEADER@EAST", "决定：PARTY_COMMITTEE@BUREAU", "备案：ORG_DEPT@EAST");
        assertThat(result.candidates()).isEmpty();
    }

    @Test
    void a_name_already_used_under_the_committee_is_found() {
        world.register.branch("B-X", "中共BUREAU离退休干部支部", BranchKind.REGULAR, OFFICE, BUREAU, false);
        var result = assess(form(BranchKind.REGULAR, BUREAU, 1, world.members(BUREAU, 3, null)));
        assertThat(hard(result)).containsExactly("branch.name");
    }

    @Test
    void a_name_that_another_open_application_asks_for_is_found_and_a_free_one_proposed() {
        world.submitted(form(BranchKind.REGULAR, BUREAU, 1, world.members(BUREAU, 3, null)).withName("中共滨海市东区民政局离退休干部支部"));
        var second = form(BranchKind.REGULAR, BUREAU, 1, world.members(OFFICE, 3, null)).withName("中共滨海市东区民政局离退休干部支部");
        assertThat(hard(assess(second))).contains("branch.name");
        assertThat(assess(second).proposedName()).isEqualTo("中共滨海市东区民政局离退休干部第二支部");
    }

    @Test
    void serving_members_are_not_taken_into_a_branch_of_retired_cadres() {
        var members = world.members(BUREAU, 3, null);
        world.register.member("S1", BUREAU, null, PartyStanding.FULL, false);
        members.add("S1");
        assertThat(hard(assess(form(BranchKind.REGULAR, BUREAU, 1, members)))).containsExactly("members.serving");
    }

    @Test
    void a_draft_may_break_rules_but_is_read_back_as_typed() {
        var proposal = form(BranchKind.REGULAR, BUREAU, 9, world.members(BUREAU, 1, null));
        var id = world.draft(proposal);
        var facts = world.queries().draft(id, clerkOf(BUREAU));
        assertThat(facts.number()).isNull();
        assertThat(facts.status()).isEqualTo(FormationStatus.DRAFT);
        assertThat(facts.reason()).isEqualTo("便于党员就近参加组织生活 ${7*7} 𠮷");
        assertThat(facts.members()).singleElement().satisfies(person -> assertThat(person.name()).isEqualTo("党员BUREAU1"));
        assertThat(facts.unitName()).isEqualTo("东区民政局");
    }

    @Test
    void too_long_a_text_is_refused_even_in_a_draft() {
        var plain = form(BranchKind.REGULAR, BUREAU, 1, List.of());
        var endless = new Proposal(
                plain.action(), plain.kind(), plain.initiative(), plain.unit(), null, plain.name(), plain.body(),
                "字".repeat(2001), plain.reason(), plain.leadingBody(), List.of(), List.of(), plain.reasons());
        assertThatThrownBy(() -> world.draft(endless)).isInstanceOf(Refused.class).hasMessageContaining("2001 字");
    }

    @Test
    void a_discarded_draft_takes_its_files_with_it() {
        var id = world.draft(form(BranchKind.REGULAR, BUREAU, 1, world.members(BUREAU, 1, null)));
        var attachments = mock(Attachments.class);
        when(attachments.of(id.subject()))
                .thenReturn(List.of(new Attachments.AttachmentRow(5, "ROSTER", "名册.xlsx", 1, Instant.EPOCH, "clerk")));
        var by = clerkOf(BUREAU);
        new DiscardDraft(world.formations, attachments, mock(AuditTrail.class)).discard(new DiscardDraft.Command(id, 0, by));
        verify(attachments).remove(eq(id.subject()), eq(5L), any());
        assertThatThrownBy(() -> world.queries().draft(id, by)).isInstanceOf(Missing.class);
    }

    @Test
    void the_facts_of_a_case_carry_names_not_codes() {
        var number = world.submitted(form(BranchKind.REGULAR, BUREAU, 1, world.members(BUREAU, 3, null)));
        var facts = world.queries().facts(number);
        assertThat(facts.committeeName()).isEqualTo("中共东区民政局委员会");
        assertThat(facts.title()).isEqualTo("关于组建中共BUREAU离退休干部支部的请示");
        assertThat(facts.headcount().formal()).isEqualTo(3);
        assertThat(facts.powers().developsMembers()).isTrue();
        assertThat(facts.decidedOn()).isNotEqualTo(TODAY);
    }

    private AssessApplication.Result assess(Proposal proposal) {
        CurrentOfficial by = clerkOf(proposal.unit());
        return world.assessApplication().assess(proposal, null, by);
    }

    private static List<String> hard(AssessApplication.Result result) {
        return result.assessment().items().stream()
                .filter(item -> item.state() == Assessment.State.HARD)
                .map(Assessment.Item::rule)
                .toList();
    }
}
