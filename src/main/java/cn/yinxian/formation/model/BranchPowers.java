package cn.yinxian.formation.model;

import java.util.ArrayList;
import java.util.stream.Stream;

/** What a branch of a kind may do, and when it ends. */
public record BranchPowers(
        boolean developsMembers,
        boolean collectsDues,
        boolean electsDelegates,
        boolean electsCommittee,
        boolean organisesLife,
        End end) {

    /** What ends such a branch, as its letter says it; an ordinary one lasts as long as its conditions hold. */
    public enum End {
        CONDITIONS_LOST(""),
        BODY_DISSOLVED("任务完成、机构撤销后，该党支部自然撤销。"),
        CLUB_CLOSED_OR_REVIEW_FAILED("所依托的机构停办、党员不足规定人数或者年度审视不合格的，按程序撤销。");

        private final String words;

        End(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Whether it may do less than an ordinary branch. */
    public boolean isLimited() {
        return !(developsMembers && collectsDues && electsDelegates && electsCommittee && organisesLife);
    }

    /** What it does and does not, as one sentence of a letter. */
    public String words() {
        var parts = new ArrayList<String>();
        if (organisesLife) {
            parts.add("主要组织党员开展政治学习，教育、管理、监督党员，对入党积极分子进行教育培养");
        }
        var not = Stream.of(
                        developsMembers ? "" : "一般不发展党员、处分处置党员", collectsDues ? "" : "不收缴党费",
                        electsDelegates ? "" : "不选举党的代表大会代表", electsCommittee ? "" : "不进行换届")
                .filter(one -> !one.isEmpty())
                .toList();
        if (!not.isEmpty()) {
            parts.add(String.join("，", not));
        }
        return String.join("；", parts) + "。";
    }
}
