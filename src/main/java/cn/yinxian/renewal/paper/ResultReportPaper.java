package cn.yinxian.renewal.paper;

import cn.yinxian.document.PaperTag;
import java.time.LocalDate;
import java.util.List;

/** 选举结果报告: it reports and asks for nothing; the secretary is asked for in another paper. */
public record ResultReportPaper(
        @PaperTag("党支部名称") String branchName,
        @PaperTag("主送的上级党组织") String committeeName,
        @PaperTag("选举党员大会的日期") LocalDate heldOn,
        @PaperTag("“换届选举”或者“补选”") String election,
        @PaperTag(value = "有选举权的正式党员人数", required = false) int voters,
        @PaperTag(value = "不计入应到会人数", required = false) int notCounted,
        @PaperTag("应到会有选举权人数") int due,
        @PaperTag("实到会有选举权人数") int attending,
        @PaperTag("发出选票数") int issued,
        @PaperTag("收回选票数") int returned,
        @PaperTag("有效票数") int valid,
        @PaperTag("废票数") int spoiled,
        @PaperTag("当选人和职务，如“张三任书记，李四任委员”") String elected,
        @PaperTag("各轮得票") List<Line> votes,
        @PaperTag("成文日期") LocalDate date) {

    public record Line(
            @PaperTag("哪一轮投票") String round,
            @PaperTag("姓名") String name,
            @PaperTag("赞成票") int yes,
            @PaperTag("不赞成票") int no,
            @PaperTag("弃权票") int abstain) {}
}
