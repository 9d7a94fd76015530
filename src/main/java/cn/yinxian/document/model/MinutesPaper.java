package cn.yinxian.document.model;

import cn.yinxian.document.PaperTag;
import java.time.LocalDate;
import java.util.List;

/** What the template of 纪要 is filled with: the names stand behind the body (GB/T 9704-2012, 10.3). */
public record MinutesPaper(
        @PaperTag("纪要标志") String letterhead,
        @PaperTag("编号") String number,
        @PaperTag("标题") String title,
        @PaperTag("正文") List<String> paragraphs,
        @PaperTag("出席人员") String present,
        @PaperTag("有请假时才保留的内容") boolean excused,
        @PaperTag("请假的单位或人员") String excusedNames,
        @PaperTag("有缺席时才保留的内容") boolean absent,
        @PaperTag("缺席的单位或人员") String absentNames,
        @PaperTag("有列席时才保留的内容") boolean sittingIn,
        @PaperTag("列席的单位或人员") String sittingInNames,
        @PaperTag("分送范围，不带句号") String sentTo,
        @PaperTag("印发机关") String organName,
        @PaperTag("成文日期") LocalDate date) {

    /** The lines 出席：, 请假：, 缺席： and 列席： at the end of the body become the names. */
    public static MinutesPaper of(Letter letter) {
        var names = Roster.in(letter.body());
        return new MinutesPaper(
                letter.letterhead(), letter.number(), letter.title(), names.body(), names.of("出席"),
                names.has("请假"), names.of("请假"), names.has("缺席"), names.of("缺席"), names.has("列席"), names.of("列席"),
                letter.mainAddressee(), letter.organName(), letter.date());
    }
}
