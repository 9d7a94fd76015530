package cn.yinxian.renewal.paper;

import cn.yinxian.document.PaperTag;
import java.time.LocalDate;

/** 延期换届请示、提前换届请示. */
public record ShiftRequestPaper(
        @PaperTag("党支部名称") String branchName,
        @PaperTag("主送的上级党组织") String committeeName,
        @PaperTag("“延期”或者“提前”") String kind,
        @PaperTag("请求延期才保留的内容") boolean late,
        @PaperTag("请求提前才保留的内容") boolean early,
        @PaperTag("本届任期届满日期") LocalDate termEnd,
        @PaperTag("延至或者提前到的日期") LocalDate shiftedTo,
        @PaperTag("理由") String reason,
        @PaperTag("具体情况") String explanation,
        @PaperTag("研究的日期") LocalDate resolvedOn,
        @PaperTag("设支部委员会才保留的内容") boolean committee,
        @PaperTag("不设支部委员会才保留的内容") boolean noCommittee,
        @PaperTag(value = "支部委员应到人数", required = false) int due,
        @PaperTag(value = "支部委员实到人数", required = false) int attending,
        @PaperTag(value = "应选名额，提前换届时用", required = false) int seats,
        @PaperTag("成文日期") LocalDate date) {}
