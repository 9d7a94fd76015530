package cn.yinxian.renewal.paper;

import cn.yinxian.document.PaperTag;
import java.time.LocalDate;
import java.util.List;

/** 计票单: blank figures before the assembly, to be filled in by hand; as reported afterwards. */
public record TallyPaper(
        @PaperTag("党支部名称") String branchName,
        @PaperTag("选举什么，如“支部委员会委员”") String body,
        @PaperTag("选举党员大会的日期") LocalDate heldOn,
        @PaperTag("应选名额") int seats,
        @PaperTag("应到会有选举权人数，大会以前空白") String due,
        @PaperTag("实到会有选举权人数，大会以前空白") String attending,
        @PaperTag("发出选票数，大会以前空白") String issued,
        @PaperTag("收回选票数，大会以前空白") String returned,
        @PaperTag("有效票数，大会以前空白") String valid,
        @PaperTag("废票数，大会以前空白") String spoiled,
        @PaperTag("候选人和得票") List<Line> candidates) {

    public record Line(
            @PaperTag(value = "序号", required = false) int number,
            @PaperTag("姓名") String name,
            @PaperTag("赞成票，大会以前空白") String yes,
            @PaperTag("不赞成票，大会以前空白") String no,
            @PaperTag("弃权票，大会以前空白") String abstain) {}
}
