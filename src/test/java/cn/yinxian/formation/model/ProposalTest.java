package cn.yinxian.formation.model;

import static cn.yinxian.formation.model.AFormation.aFormation;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.register.BranchKind;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.UnitCode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalTest {

    @Test
    void a_complete_application_lacks_nothing() {
        assertThat(aFormation().proposal().shortcomings()).isEmpty();
    }

    @Test
    void everything_missing_is_named() {
        var proposal = aFormation().separated().name(" ").reason("").members(List.of()).proposal();
        var withoutSubject = new Proposal(
                proposal.action(), proposal.kind(), proposal.initiative(), proposal.unit(), null, "", proposal.body(), "", "",
                new LeadingBody(3, 2), List.of(), List.of(), Map.of());
        assertThat(withoutSubject.shortcomings())
                .extracting(Refusal::field)
                .containsExactly("subject", "name", "basis", "members", "deputies", "reason");
    }

    @Test
    void a_dissolution_needs_a_branch_and_a_reason_but_no_name() {
        var proposal = aFormation().action(FormationAction.DISSOLVE).name("").members(List.of()).proposal();
        assertThat(proposal.shortcomings()).isEmpty();
    }

    @Test
    void lengths_count_people_s_characters_not_the_machine_s() {
        assertThat(aFormation().reason("𠮷".repeat(2000)).proposal().oversized()).isEmpty();
        assertThat(aFormation().reason("字".repeat(2001)).proposal().oversized())
                .extracting(Refusal::facts)
                .containsExactly("申请理由 2001 字，超过 2000 字");
    }

    @Test
    void a_member_or_a_unit_listed_twice_is_found() {
        var twice = List.of(new MemberMove("M1", null, null), new MemberMove("M1", null, null));
        var proposal = aFormation()
                .partners(new PartnerUnit(AFormation.UNIT, null), new PartnerUnit(UnitCode.of("U2"), null))
                .members(twice)
                .proposal();
        assertThat(proposal.shortcomings()).extracting(Refusal::facts).containsExactly("同一名党员重复列出", "同一单位重复列出");
    }

    @Test
    void spaces_around_a_text_are_dropped_and_the_text_stays_as_typed() {
        assertThat(aFormation().name("  中共${7*7}<b>支部  ").proposal().name()).isEqualTo("中共${7*7}<b>支部");
    }

    @ParameterizedTest
    @CsvSource({
        "REGULAR, true, 向阳区民政局, 中共安澜市向阳区民政局离退休干部支部委员会",
        "REGULAR, false, 市民政局, 中共安澜市民政局离退休干部支部",
        "JOINT, false, 安澜市民政局, 中共安澜市民政局离退休干部联合支部",
        "SEPARATED, true, 安澜大学, 中共安澜大学离退休干部支部委员会",
        "CLUB_FUNC, false, 市诗词学会, 中共安澜市诗词学会离退休干部功能型支部",
        "TEMP, false, 防汛工作队, 中共安澜市防汛工作队临时支部"
    })
    void a_branch_is_named_after_its_unit_its_kind_and_its_committee(BranchKind kind, boolean committee, String unit, String name) {
        assertThat(BranchNaming.propose("安澜市", unit, kind, committee)).isEqualTo(name);
        assertThat(BranchNaming.fits(name, kind, committee)).isTrue();
        assertThat(BranchNaming.fits(name, kind, !committee)).isFalse();
    }
}
