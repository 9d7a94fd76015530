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

    @ParameterizedTest
    @CsvSource({
        "REGULAR, 中共安澜大学离退休干部支部, 第二支部",
        "REGULAR, 中共安澜大学离退休干部支部委员会, 第二支部",
        "REGULAR, 中共安澜大学离退休干部第九支部, 第十支部",
        "SEPARATED, 中共安澜大学离退休干部第十支部委员会, 第十一支部",
        "REGULAR, 中共安澜大学离退休干部第二十支部, 第二十一支部",
        "REGULAR, 中共安澜大学离退休干部第三十九支部, 第四十支部",
        "JOINT, 中共安澜大学离退休干部联合支部, 第二联合支部",
        "JOINT, 中共安澜大学离退休干部第三支部, 联合支部",
        "REGULAR, 中共安澜大学医学院离退休干部支部, 支部",
        "REGULAR, 中共安澜大学综合支部委员会, 支部"
    })
    void where_a_name_is_in_use_the_next_number_is_proposed(BranchKind kind, String inUse, String ending) {
        String name = BranchNaming.propose("安澜市", "安澜大学", kind, false, List.of("中共另一支部", inUse));
        assertThat(name).isEqualTo("中共安澜大学离退休干部" + ending);
        assertThat(BranchNaming.fits(name, kind, false)).isTrue();
    }

    @Test
    void a_hundredth_branch_is_not_named_for_anybody() {
        assertThat(BranchNaming.propose("安澜市", "安澜大学", BranchKind.REGULAR, true, List.of("中共安澜大学离退休干部第九十九支部"))).isEmpty();
        assertThat(BranchNaming.propose("安澜市", "防汛队", BranchKind.TEMP, false, List.of("中共安澜市防汛队临时支部"))).isEqualTo("中共安澜市防汛队第二临时支部");
    }
}
