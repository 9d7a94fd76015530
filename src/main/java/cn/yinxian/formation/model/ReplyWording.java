package cn.yinxian.formation.model;

import cn.yinxian.register.BranchKind;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of the reply (批复), or of the notice by which a superior makes its own decision known.
 *
 * @param matter e.g. "组建中共×××离退休干部支部"
 * @param branchName the branch as it stands now, or as it is to be called
 * @param unitNames units covered, the applying one first
 * @param committeeName 基层党委 the branch belongs to
 * @param withCommittee whether it has a 支部委员会
 * @param powers what a branch of the kind may do
 * @param consented whether the city has agreed before, as a "一般" limit is passed or members go to another district
 * @param electionDays days within which the election is to be held
 */
public record ReplyWording(
        Proposal proposal,
        Headcount headcount,
        String matter,
        String branchName,
        List<String> unitNames,
        String committeeName,
        boolean withCommittee,
        BranchPowers powers,
        boolean consented,
        int electionDays) {

    private static final String[] NUMERALS = {"一", "二", "三", "四", "五", "六"};

    /** @param opinion requirements of the deciding body; empty if it has none */
    public List<String> approval(String opinion) {
        var points = new ArrayList<String>();
        switch (proposal.action()) {
            case FORM -> formation(points);
            case ADJUST -> adjustment(points);
            case DISSOLVE -> dissolution(points);
        }
        if (!opinion.isEmpty()) {
            points.add("其他要求。" + opinion);
        }
        return framed("经会议研究" + (consented ? "，并报经上级老干部工作部门同意" : ""), points);
    }

    public List<String> refusal(String reason) {
        String stop = reason.matches("(?s).*[。！？]") ? "" : "。";
        return framed("经会议研究", List.of("不同意" + matter + "。", "主要理由。" + reason + stop, "后续工作。" + afterwards()));
    }

    private String afterwards() {
        return proposal.action() == FormationAction.FORM
                ? "请向党员做好说明，所列党员继续在现在的党支部参加组织生活。条件具备后，可以重新申请。"
                : "请向党员做好说明，该党支部按现有设置继续开展组织生活。确需%s的，条件具备后可以重新申请。"
                        .formatted(proposal.action() == FormationAction.ADJUST ? "调整" : "撤销");
    }

    private List<String> framed(String how, List<String> points) {
        boolean direct = proposal.initiative().isDirect();
        var paragraphs = new ArrayList<String>();
        paragraphs.add(
                direct
                        ? "根据工作需要，%s，决定%s，现通知如下：".formatted(how, matter)
                        : "你单位《关于%s的请示》收悉。%s，现批复如下：".formatted(matter, how));
        for (int i = 0; i < points.size(); i++) {
            paragraphs.add(NUMERALS[i] + "、" + points.get(i));
        }
        paragraphs.add(direct ? "特此通知。" : "此复。");
        return paragraphs;
    }

    private void formation(List<String> points) {
        points.add("同意组建党支部。同意%s“%s”，隶属%s。%s"
                .formatted(how(), proposal.name(), committeeName, people()));
        points.add("班子设置。" + body());
        if (proposal.kind().movesRelation()) {
            points.add("组织选举。请于批复之日起%d日内%s召开党员大会，按照《中国共产党基层组织选举工作条例》进行选举，选举结果和书记人选及时上报。"
                    .formatted(electionDays, proposal.kind() == BranchKind.SEPARATED ? "由新党支部和原党支部分别" : ""));
            points.add("组织关系。所列党员的组织关系转入该党支部，请及时办理转接手续，完善党员名册。");
        } else {
            points.add("职责范围。" + gathered() + powers.words() + powers.end().words());
        }
    }

    /** Digits stand close to the words, as in official papers. */
    private String people() {
        return headcount.probationary() == 0
                ? "现有党员%d名，均为正式党员。".formatted(headcount.members())
                : "现有党员%d名，其中正式党员%d名、预备党员%d名。".formatted(headcount.members(), headcount.formal(), headcount.probationary());
    }

    private String how() {
        return switch (proposal.kind()) {
            case REGULAR -> "由" + unitNames.get(0) + "单独组建";
            case JOINT -> "由" + String.join("、", unitNames) + "联合组建";
            case SEPARATED -> "从“" + branchName + "”分设";
            case COMMUNITY_FUNC -> "依托" + unitNames.get(0) + "组建社区功能型党支部";
            case CLUB_FUNC -> "依托" + unitNames.get(0) + "组建社团协会功能型党支部";
            case TEMP -> "依托" + unitNames.get(0) + "组建临时党支部";
        };
    }

    private String body() {
        var plan = proposal.leadingBody();
        String deputies = plan.deputies() > 0 ? "、副书记" + plan.deputies() + "名" : "";
        String people = withCommittee
                ? "设支部委员会，由%d人组成，其中书记1名%s。".formatted(plan.seats(), deputies)
                : "不设支部委员会，设书记1名%s。".formatted(deputies);
        return proposal.kind().movesRelation() ? people : people + (withCommittee ? "班子成员" : plan.deputies() > 0 ? "书记、副书记" : "书记") + "由批准其成立的党组织指定。";
    }

    private String gathered() {
        return proposal.kind() == BranchKind.TEMP
                ? "党员组织关系保留在原党支部。该党支部"
                : "党员组织关系保留在原党支部，实行一方隶属、多重管理。该党支部";
    }

    private void adjustment(List<String> points) {
        boolean renamed = !proposal.name().equals(branchName);
        points.add("同意调整党支部。“%s”%s，由%s的党员组成。"
                .formatted(branchName, renamed ? "更名为“" + proposal.name() + "”" : "名称不变", String.join("、", unitNames)));
        if (!proposal.members().isEmpty()) {
            points.add("党员调整。涉及党员%d名，请及时办理组织关系转接手续。调整后党员%d名，其中正式党员%d名。"
                    .formatted(proposal.members().size(), headcount.members(), headcount.formal()));
        }
        points.add("做好衔接。请及时更新党组织和党员信息，保证组织生活不间断。");
    }

    private void dissolution(List<String> points) {
        points.add("同意撤销党支部。同意撤销“%s”。".formatted(branchName));
        points.add(
                proposal.kind().movesRelation()
                        ? "党员去向。请逐人落实接收的党支部并办理组织关系转接手续，不漏一人。"
                        : "党员管理。所联系党员仍由组织关系所在党支部教育管理。");
        points.add("善后工作。印章、标牌按规定交回，党费、账册和档案资料清点移交。");
    }
}
