package cn.yinxian.document.model;

import cn.yinxian.document.PaperTag;
import java.time.LocalDate;
import java.util.List;

/** What the template of a numbered letter is filled with. */
public record LetterText(
        @PaperTag("发文机关标志") String letterhead,
        @PaperTag("发文字号") String number,
        @PaperTag("标题") String title,
        @PaperTag("主送机关，不带冒号") String mainAddressee,
        @PaperTag("正文") List<String> paragraphs,
        @PaperTag("发文机关署名") String organName,
        @PaperTag("成文日期") LocalDate date,
        @PaperTag("有抄送机关时才保留的内容") boolean copy,
        @PaperTag(value = "没有抄送机关时才保留的内容", required = false) boolean noCopy,
        @PaperTag("抄送机关，不带句号") String copyTo) {

    public static LetterText of(Letter letter) {
        String copyTo = letter.copyTo();
        return new LetterText(
                letter.letterhead(),
                letter.number(),
                letter.title(),
                letter.mainAddressee(),
                letter.body().stream().map(paragraph -> paragraph.lead() + paragraph.rest()).toList(),
                letter.organName(),
                letter.date(),
                copyTo != null,
                copyTo == null,
                copyTo == null ? "" : copyTo);
    }
}
