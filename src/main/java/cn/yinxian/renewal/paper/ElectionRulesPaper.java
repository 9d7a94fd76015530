package cn.yinxian.renewal.paper;

import cn.yinxian.document.PaperTag;
import java.time.LocalDate;

/** 选举办法（草案）, to be passed by the assembly. */
public record ElectionRulesPaper(
        @PaperTag("党支部名称") String branchName,
        @PaperTag("选举党员大会的日期") LocalDate heldOn,
        @PaperTag("设支部委员会才保留的内容") boolean committee,
        @PaperTag("不设支部委员会才保留的内容") boolean noCommittee,
        @PaperTag("选举什么，如“支部委员会委员”") String body,
        @PaperTag("应选名额") int seats,
        @PaperTag("候选人名额") int candidates,
        @PaperTag("差额选举才保留的内容") boolean margin,
        @PaperTag("等额选举才保留的内容") boolean equal,
        @PaperTag("到会的最低比例，如“五分之四”") String quorum,
        @PaperTag("过半数按什么人数算") String winBase) {}
