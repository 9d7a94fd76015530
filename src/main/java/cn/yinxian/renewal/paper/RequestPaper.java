package cn.yinxian.renewal.paper;

import cn.yinxian.document.PaperTag;
import java.time.LocalDate;

/** 换届请示. {@code committee} and {@code noCommittee} are each other's opposite: a template has no word for not. */
public record RequestPaper(
        @PaperTag("党支部名称") String branchName,
        @PaperTag("主送的上级党组织") String committeeName,
        @PaperTag("本届任期届满日期") LocalDate termEnd,
        @PaperTag("研究换届的日期") LocalDate resolvedOn,
        @PaperTag("设支部委员会才保留的内容") boolean committee,
        @PaperTag("不设支部委员会才保留的内容") boolean noCommittee,
        @PaperTag(value = "支部委员应到人数", required = false) int due,
        @PaperTag(value = "支部委员实到人数", required = false) int attending,
        @PaperTag("拟召开党员大会的日期") LocalDate plannedOn,
        @PaperTag(value = "正式党员人数", required = false) int formalMembers,
        @PaperTag(value = "有选举权的人数", required = false) int voters,
        @PaperTag("应选名额") int seats,
        @PaperTag(value = "候选人至少几名", required = false) int candidates,
        @PaperTag(value = "有补充说明才保留的内容", required = false) boolean explained,
        @PaperTag(value = "补充说明", required = false) String explanation,
        @PaperTag("成文日期") LocalDate date) {}
