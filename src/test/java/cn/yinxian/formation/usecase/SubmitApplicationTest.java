package cn.yinxian.formation.usecase;

import static cn.yinxian.formation.usecase.FormationWorld.ARCHIVE;
import static cn.yinxian.formation.usecase.FormationWorld.BUREAU;
import static cn.yinxian.formation.usecase.FormationWorld.CLUB;
import static cn.yinxian.formation.usecase.FormationWorld.COMMUNITY;
import static cn.yinxian.formation.usecase.FormationWorld.OFFICE;
import static cn.yinxian.formation.usecase.FormationWorld.ORGAN;
import static cn.yinxian.formation.usecase.FormationWorld.TODAY;
import static cn.yinxian.formation.usecase.FormationWorld.WESTERN;
import static cn.yinxian.formation.usecase.FormationWorld.change;
import static cn.yinxian.formation.usecase.FormationWorld.clerkOf;
import static cn.yinxian.formation.usecase.FormationWorld.another;
import static cn.yinxian.formation.usecase.FormationWorld.form;
import static cn.yinxian.formation.usecase.FormationWorld.official;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.yinxian.formation.FormationId;
import cn.yinxian.formation.model.FormationAction;
import cn.yinxian.formation.model.FormationStatus;
import cn.yinxian.formation.model.Initiative;
import cn.yinxian.formation.model.MemberMove;
import cn.yinxian.formation.model.PartnerUnit;
import cn.yinxian.formation.model.Proposal;
import cn.yinxian.organisation.Role;
import cn.yinxian.register.BranchKind;
import cn.yinxian.register.PartyStanding;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Drafts, and their submission: conditions, numbers and ways. */
class SubmitApplicationTest {

    private final FormationWorld world = new FormationWorld();

    @Test
    void a_regular_branch_gets_its_number_and_goes_by_the_district_to_its_committee() {
        var number = world.submitted(form(BranchKind.REGULAR, BUREAU, 1, world.members(BUREAU, 3, null)));
        assertThat(number.value()).isEqualTo("BF-2026-00001");
        assertThat(world.the(number).status()).isEqualTo(FormationStatus.UNDER_REVIEW);
        assertThat(world.workflow.title).isEqualTo("关于组建中共BUREAU离退休干部支部的请示");
        assertThat(way()).containsExactly(
                "UNIT_CLERK@BUREAU", "DISTRICT_CLERK@EAST", "DISTRICT_LEADER@EAST", null, "PARTY_COMMITTEE@BUREAU", "ORG_DEPT@EAST",
                null);
    }

    @Test
    void heads_are_counted_in_the_register() {
        var members = world.members(BUREAU, 3, null);
        world.register.member("P1", BUREAU, null, PartyStanding.PROBATIONARY, true);
        members.add("P1");
        var number = world.submitted(form(BranchKind.REGULAR, BUREAU, 1, members));
        assertThat(world.the(number).state().headcount().formal()).isEqualTo(3);
        assertThat(world.the(number).state().headcount().probationary()).isEqualTo(1);
    }

    @Test
    void too_few_members_are_refused_with_the_numbers_and_the_article() {
        var draft = world.draft(form(BranchKind.REGULAR, BUREAU, 1, world.members(BUREAU, 2, null)));
        var refused = catchThrowableOfType(Refused.class, () -> submit(draft));
        assertThat(refused.refusals()).extracting(Refusal::sentence).containsExactly(
                "正式党员 2 人，少于 3 人，不能单独组建；可与相邻、相近的单位组建联合党支部 — 《中国共产党支部工作条例（试行）》第四条");
        assertThat(world.workflow.told).isEmpty();
    }

    @Test
    void fifty_one_members_in_one_branch_need_a_reason_and_the_city() {
        var members = world.members(BUREAU, 51, null);
        var plain = form(BranchKind.REGULAR, BUREAU, 3, members);
        assertThatThrownBy(() -> world.submitted(plain)).isInstanceOf(Refused.class);
        var reasoned = withReason(plain, "branch.maxMembers", "支部条件成熟");
        world.submitted(reasoned);
        assertThat(way()).containsExactly(
                "UNIT_CLERK@BUREAU", "DISTRICT_CLERK@EAST", "DISTRICT_LEADER@EAST", "CITY_LEADER@CITY", "PARTY_COMMITTEE@BUREAU",
                "ORG_DEPT@EAST", "ORG_DEPT@CITY");
    }

    @Test
    void a_joint_branch_of_small_units_needs_the_consent_of_each() {
        var members = new ArrayList<>(world.members(OFFICE, 2, null));
        members.addAll(world.members(ARCHIVE, 2, null));
        var silent = form(BranchKind.JOINT, OFFICE, 1, members, new PartnerUnit(ARCHIVE, null));
        var refused = catchThrowableOfType(Refused.class, () -> world.submitted(silent));
        assertThat(refused.refusals()).extracting(Refusal::rule).containsExactly("jointBranch.consents");
        var number = world.submitted(form(BranchKind.JOINT, OFFICE, 1, members, new PartnerUnit(ARCHIVE, TODAY)));
        assertThat(world.the(number).submission().committee()).isEqualTo(BUREAU);
    }

    @Test
    void a_community_branch_is_decided_by_its_street_and_a_club_s_by_the_district() {
        world.submitted(form(BranchKind.COMMUNITY_FUNC, COMMUNITY, 1, world.members(COMMUNITY, 3, null)));
        assertThat(way()).contains("PARTY_COMMITTEE@STREET").doesNotContain("DISTRICT_LEADER@EAST");
        world.submitted(form(BranchKind.CLUB_FUNC, CLUB, 1, world.members(CLUB, 3, null)));
        assertThat(way()).containsExactly(
                "UNIT_CLERK@CLUB", "DISTRICT_CLERK@EAST", null, null, "DISTRICT_LEADER@EAST", "ORG_DEPT@EAST", null);
    }

    @Test
    void a_city_organ_s_branch_never_meets_a_district() {
        world.submitted(form(BranchKind.REGULAR, ORGAN, 1, world.members(ORGAN, 3, null)));
        assertThat(way()).containsExactly(
                "UNIT_CLERK@ORGAN", "CITY_CLERK@CITY", "CITY_LEADER@CITY", null, "PARTY_COMMITTEE@ORGAN", "ORG_DEPT@CITY", null);
    }

    @Test
    void a_split_needs_a_mixed_branch_and_enough_members_on_both_sides() {
        var mixed = world.register.branch("B-MIX", "中共混编支部", BranchKind.REGULAR, BUREAU, BUREAU, true);
        var retired = world.members(BUREAU, 3, mixed);
        world.register.member("S1", BUREAU, mixed, PartyStanding.FULL, false);
        world.register.member("S2", BUREAU, mixed, PartyStanding.FULL, false);
        var split = separated(retired);
        var refused = catchThrowableOfType(Refused.class, () -> world.submitted(split));
        assertThat(refused.refusals()).extracting(Refusal::rule).containsExactly("separated.remaining");
        world.register.member("S3", BUREAU, mixed, PartyStanding.FULL, false);
        assertThat(world.the(world.submitted(split)).state().headcount().remainingFormal()).isEqualTo(3);
    }

    @Test
    void members_who_go_to_another_district_bring_the_city_and_both_record_offices_in() {
        var ending = world.register.branch("B-END", "中共旧支部", BranchKind.REGULAR, BUREAU, BUREAU, false);
        var far = world.register.branch("B-FAR", "中共远支部", BranchKind.REGULAR, WESTERN, WESTERN, false);
        world.members(BUREAU, 2, ending);
        world.submitted(change(FormationAction.DISSOLVE, ending, "", List.of(new MemberMove("BUREAU1", ending, far))));
        assertThat(way()).contains("CITY_LEADER@CITY", "ORG_DEPT@EAST", "ORG_DEPT@WEST");
    }

    @Test
    void a_dissolution_lists_every_member_of_the_branch() {
        var ending = world.register.branch("B-END", "中共旧支部", BranchKind.REGULAR, BUREAU, BUREAU, false);
        world.members(BUREAU, 2, ending);
        var number = world.submitted(change(FormationAction.DISSOLVE, ending, "", List.of()));
        assertThat(world.the(number).proposal().memberCodes()).containsExactly("BUREAU1", "BUREAU2");
    }

    @Test
    void nobody_uses_members_of_another_unit() {
        var members = world.members(BUREAU, 3, null);
        members.addAll(world.members(WESTERN, 1, null));
        var refused = catchThrowableOfType(
                Refused.class, () -> world.submitted(form(BranchKind.REGULAR, BUREAU, 1, members)));
        assertThat(refused.refusals()).extracting(Refusal::rule).containsExactly("members.foreign");
    }

    @Test
    void a_member_is_in_one_open_case_only() {
        var members = world.members(BUREAU, 3, null);
        world.submitted(form(BranchKind.REGULAR, BUREAU, 1, members));
        var refused = catchThrowableOfType(
                Refused.class, () -> world.submitted(another(BranchKind.REGULAR, BUREAU, 1, members)));
        assertThat(refused.refusals()).extracting(Refusal::rule).containsExactly("members.busy");
    }

    @Test
    void a_functional_branch_only_gathers_so_its_members_stay_free() {
        var members = world.members(COMMUNITY, 3, null);
        world.submitted(form(BranchKind.COMMUNITY_FUNC, COMMUNITY, 1, members));
        assertThat(world.submitted(another(BranchKind.REGULAR, COMMUNITY, 1, members))).isNotNull();
    }

    @Test
    void a_branch_under_change_is_not_changed_again() {
        var branch = world.register.branch("B-ONE", "中共旧支部", BranchKind.REGULAR, BUREAU, BUREAU, false);
        world.members(BUREAU, 4, branch);
        world.submitted(change(FormationAction.ADJUST, branch, "中共新支部", List.of()));
        assertThatThrownBy(() -> world.submitted(change(FormationAction.DISSOLVE, branch, "", List.of())))
                .isInstanceOf(Refused.class);
    }

    @Test
    void another_unit_s_branch_looks_like_none() {
        var branch = world.register.branch("B-FAR", "中共远支部", BranchKind.REGULAR, WESTERN, WESTERN, false);
        assertThatThrownBy(() -> world.submitted(change(FormationAction.DISSOLVE, branch, "", List.of())))
                .isInstanceOf(Missing.class);
    }

    @Test
    void nobody_applies_for_another_unit() {
        var proposal = form(BranchKind.REGULAR, BUREAU, 1, world.members(BUREAU, 3, null));
        var stranger = clerkOf(WESTERN);
        assertThatThrownBy(() -> world.saveDraft().save(new SaveDraft.Command(null, proposal, 0, stranger)))
                .isInstanceOf(Missing.class);
    }

    @Test
    void nobody_else_sees_saves_or_submits_a_draft() {
        var proposal = form(BranchKind.REGULAR, BUREAU, 1, world.members(BUREAU, 3, null));
        var draft = world.draft(proposal);
        var colleague = official("colleague", Role.UNIT_CLERK, "BUREAU");
        assertThatThrownBy(() -> world.queries().draft(draft, colleague)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> world.saveDraft().save(new SaveDraft.Command(draft, proposal, 0, colleague)))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> world.submitApplication().submit(new SubmitApplication.Command(draft, 0, colleague)))
                .isInstanceOf(Missing.class);
    }

    @Test
    void a_draft_is_submitted_once_however_often_the_button_is_pressed() {
        var draft = world.draft(form(BranchKind.REGULAR, BUREAU, 1, world.members(BUREAU, 3, null)));
        submit(draft);
        assertThatThrownBy(() -> submit(draft)).isInstanceOf(Overtaken.class).hasMessageContaining("BF-2026-00001");
        assertThat(world.workflow.told).hasSize(1);
    }

    @Test
    void an_unknown_member_number_is_named() {
        assertThatThrownBy(() -> world.draft(form(BranchKind.REGULAR, BUREAU, 1, List.of("X9"))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("X9");
    }

    @Test
    void a_superior_decides_directly_without_reviews() {
        var applied = form(BranchKind.REGULAR, BUREAU, 1, world.members(BUREAU, 3, null));
        var direct = new Proposal(
                applied.action(), applied.kind(), Initiative.DISTRICT, applied.unit(), null,
                applied.name(), applied.body(), applied.basis(), applied.reason(), applied.leadingBody(), List.of(),
                applied.members(), applied.reasons());
        var by = official("clerk-east", Role.DISTRICT_CLERK, "EAST");
        var draft = world.saveDraft().save(new SaveDraft.Command(null, direct, 0, by));
        world.submitApplication().submit(new SubmitApplication.Command(draft, 0, by));
        assertThat(way()).containsExactly(
                "DISTRICT_CLERK@EAST", null, null, null, "DISTRICT_LEADER@EAST", "ORG_DEPT@EAST", null);
        assertThatThrownBy(() -> world.saveDraft().save(new SaveDraft.Command(null, direct, 0, clerkOf(BUREAU))))
                .isInstanceOf(Missing.class);
    }

    private void submit(FormationId draft) {
        world.submitApplication().submit(new SubmitApplication.Command(draft, 0, clerkOf(BUREAU)));
    }

    private List<String> way() {
        var route = Objects.requireNonNull(world.workflow.route);
        var way = new ArrayList<String>();
        for (Object group : new Object[] {
            route.applicant(), route.clerk(), route.leader(), route.city(), route.decider(), route.record(), route.alsoRecord()
        }) {
            way.add(group == null ? null : group.toString());
        }
        return way;
    }

    private static Proposal withReason(
            Proposal proposal, String rule, String reason) {
        var reasons = new HashMap<>(proposal.reasons());
        reasons.put(rule, reason);
        return new Proposal(
                proposal.action(), proposal.kind(), proposal.initiative(), proposal.unit(), proposal.subject(), proposal.name(),
                proposal.body(), proposal.basis(), proposal.reason(), proposal.leadingBody(), proposal.partners(),
                proposal.members(), reasons);
    }

    private static Proposal separated(List<String> members) {
        var regular = form(BranchKind.SEPARATED, BUREAU, 1, members);
        return new Proposal(
                regular.action(), BranchKind.SEPARATED, regular.initiative(), BUREAU, BranchCode.of("B-MIX"),
                regular.name(), regular.body(), regular.basis(), regular.reason(), regular.leadingBody(), List.of(),
                regular.members(), regular.reasons());
    }
}
