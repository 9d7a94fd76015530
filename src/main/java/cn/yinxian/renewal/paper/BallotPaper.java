package cn.yinxian.renewal.paper;

import cn.yinxian.document.PaperTag;
import java.time.LocalDate;
import java.util.List;

/** 选票: one for all voters, to be copied; names in the order the branch gave them. */
public record BallotPaper(
        @PaperTag("党支部名称") String branchName,
        @PaperTag("选举什么，如“支部委员会委员”") String body,
        @PaperTag("选举党员大会的日期") LocalDate heldOn,
        @PaperTag("应选名额") int seats,
        @PaperTag(value = "候选人名额", required = false) int count,
        @PaperTag("候选人") List<Line> candidates) {

    public record Line(@PaperTag(value = "序号", required = false) int number, @PaperTag("姓名") String name) {}
}
