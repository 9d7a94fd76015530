package cn.yinxian.formation.model;

import static cn.yinxian.formation.model.AFormation.aFormation;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.formation.model.BranchPowers.End;
import cn.yinxian.register.BranchKind;
import cn.yinxian.shared.BranchCode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReplyWordingTest {

    private static final BranchPowers ALL = new BranchPowers(true, true, true, true, true, End.CONDITIONS_LOST);
    private static final Map<BranchKind, BranchPowers> POWERS = Map.of(
            BranchKind.CLUB_FUNC, new BranchPowers(false, false, false, false, true, End.CLUB_CLOSED_OR_REVIEW_FAILED),
            BranchKind.TEMP, new BranchPowers(false, false, false, false, true, End.BODY_DISSOLVED));

    @Test
    void the_reply_cites_the_request_and_answers_it_point_by_point() {
        assertThat(wording(aFormation(), "组建中共甲支部", true).approval("加强学习。"))
                .containsExactly(
                        "你单位《关于组建中共甲支部的请示》收悉。经会议研究，现批复如下：",
                        "一、同意组建党支部。同意由甲单位单独组建“中共𠮷安局离退休干部支部”，隶属中共甲单位委员会。现有党员9名，其中正式党员8名、预备党员1名。",
                        "二、班子设置。设支部委员会，由1人组成，其中书记1名。",
                        "三、组织选举。请于批复之日起30日内召开党员大会，按照《中国共产党基层组织选举工作条例》进行选举，选举结果和书记人选及时上报。",
                        "四、组织关系。所列党员的组织关系转入该党支部，请及时办理转接手续，完善党员名册。",
                        "五、其他要求。加强学习。",
                        "此复。");
    }

    @Test
    void a_functional_branch_is_told_what_it_may_not_do_and_is_not_asked_to_elect() {
        var text = String.join("", wording(aFormation().kind(BranchKind.CLUB_FUNC), "组建功能型支部", false).approval(""));
        assertThat(text)
                .contains("党员组织关系保留在原党支部", "一般不发展党员", "不收缴党费", "由批准其成立的党组织指定", "年度审视不合格的，按程序撤销")
                .doesNotContain("组织选举");
    }

    @Test
    void a_city_that_leaves_a_branch_more_powers_says_so_in_its_letters() {
        var powers = new BranchPowers(true, false, true, true, true, End.BODY_DISSOLVED);
        assertThat(powers.words()).isEqualTo("主要组织党员开展政治学习，教育、管理、监督党员，对入党积极分子进行教育培养；不收缴党费。");
        assertThat(powers.isLimited()).isTrue();
        assertThat(ALL.isLimited()).isFalse();
    }

    @Test
    void a_temporary_branch_ends_with_its_body() {
        assertThat(String.join("", wording(aFormation().kind(BranchKind.TEMP), "组建临时支部", false).approval("")))
                .contains("任务完成、机构撤销后，该党支部自然撤销。");
    }

    @Test
    void a_refusal_says_why() {
        assertThat(wording(aFormation(), "组建中共甲支部", false).refusal("${7*7} 条件不成熟"))
                .contains("一、不同意组建中共甲支部。", "二、主要理由。${7*7} 条件不成熟。", "此复。");
    }

    @Test
    void what_the_city_has_agreed_to_says_so() {
        var paragraphs = wording(aFormation(), "组建中共甲支部", true, true).approval("");
        assertThat(paragraphs.get(0)).endsWith("收悉。经会议研究，并报经上级老干部工作部门同意，现批复如下：");
    }

    @Test
    void a_superior_that_decides_by_itself_answers_nobody() {
        var paragraphs = wording(aFormation().initiative(Initiative.DISTRICT), "组建中共甲支部", false).approval("");
        assertThat(paragraphs.get(0)).isEqualTo("根据工作需要，经会议研究，决定组建中共甲支部，现通知如下：");
        assertThat(paragraphs).last().isEqualTo("特此通知。");
    }

    @Test
    void an_adjustment_names_the_new_name_and_the_members_moved() {
        var adjusted = aFormation()
                .action(FormationAction.ADJUST)
                .name("中共新支部")
                .members(AFormation.moves(BranchCode.of("B-NEW"), 2));
        assertThat(wording(adjusted, "调整中共旧支部", false).approval(""))
                .contains(
                        "一、同意调整党支部。“中共旧支部”更名为“中共新支部”，由甲单位的党员组成。",
                        "二、党员调整。涉及党员2名，请及时办理组织关系转接手续。调整后党员9名，其中正式党员8名。");
    }

    @Test
    void a_dissolution_leaves_nobody_behind() {
        assertThat(String.join("", wording(aFormation().action(FormationAction.DISSOLVE), "撤销中共旧支部", false).approval("")))
                .contains("同意撤销“中共旧支部”", "不漏一人", "印章、标牌按规定交回");
    }

    private static ReplyWording wording(AFormation formation, String matter, boolean committee) {
        return wording(formation, matter, committee, false);
    }

    private static ReplyWording wording(AFormation formation, String matter, boolean committee, boolean consented) {
        return new ReplyWording(
                formation.proposal(), new Headcount(8, 1, 1, 8, 0), matter, "中共旧支部", List.of("甲单位"), "中共甲单位委员会",
                committee, POWERS.getOrDefault(formation.proposal().kind(), ALL), consented, 30);
    }
}
