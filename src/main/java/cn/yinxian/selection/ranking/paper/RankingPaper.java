package cn.yinxian.selection.ranking.paper;

import cn.yinxian.document.PaperTag;
import java.util.List;

/** 推荐排序表. */
public record RankingPaper(
        @PaperTag("评选名称") String round,
        @PaperTag("推荐单位") String place,
        @PaperTag("推荐名额") int quota,
        @PaperTag("推荐个数") int recommended,
        @PaperTag("逐个申报项目") List<Line> lines,
        @PaperTag("名额留空时才保留的内容") boolean noted,
        @PaperTag("名额留空的理由") String note) {

    /** A row. */
    public record Line(
            @PaperTag("推荐、候补或者不推荐") String choice,
            @PaperTag("在推荐或者候补中的次序") int rank,
            @PaperTag("项目名称") String title,
            @PaperTag("申报单位") String applicant,
            @PaperTag("自评分") int selfTotal,
            @PaperTag("理由") String reason) {}
}
