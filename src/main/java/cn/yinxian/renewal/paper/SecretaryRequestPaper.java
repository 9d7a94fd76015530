package cn.yinxian.renewal.paper;

import cn.yinxian.document.PaperTag;
import java.time.LocalDate;
import java.util.List;

/** 书记、副书记人选请示. */
public record SecretaryRequestPaper(
        @PaperTag("党支部名称") String branchName,
        @PaperTag("主送的上级党组织") String committeeName,
        @PaperTag("选举的日期") LocalDate heldOn,
        @PaperTag("“换届选举”或者“补选”") String election,
        @PaperTag("设支部委员会，由支部委员会会议选举，才保留的内容") boolean committee,
        @PaperTag("不设支部委员会，由党员大会直接选举，才保留的内容") boolean noCommittee,
        @PaperTag("人选和职务，如“张三任书记”") String heads,
        @PaperTag("人选基本情况") List<Line> people,
        @PaperTag("成文日期") LocalDate date) {

    public record Line(
            @PaperTag("拟任职务") String post,
            @PaperTag("姓名") String name,
            @PaperTag("性别") String gender,
            @PaperTag("出生年月") String born,
            @PaperTag("入党时间") String joined) {}
}
