package cn.yinxian.document.model;

import java.util.regex.Pattern;

/**
 * A paragraph of the body. A heading is set in its own type up to its first full stop; what follows is ordinary text.
 *
 * @param lead the whole of an ordinary paragraph, or the heading
 * @param rest what follows a heading on the same line, mostly empty
 */
public record BodyParagraph(Rank rank, String lead, String rest) {

    /** GB/T 9704-2012, 7.3.3: 一、 in 黑体, （一） in 楷体, all else in 仿宋. */
    public enum Rank {
        HEADING,
        SUBHEADING,
        PLAIN
    }

    private static final Pattern HEADING = Pattern.compile("[一二三四五六七八九十]{1,3}、.*");
    private static final Pattern SUBHEADING = Pattern.compile("[（(][一二三四五六七八九十]{1,3}[）)].*");

    public static BodyParagraph of(String text) {
        var rank = HEADING.matcher(text).matches() ? Rank.HEADING : SUBHEADING.matcher(text).matches() ? Rank.SUBHEADING : Rank.PLAIN;
        int stop = text.indexOf('。');
        return rank == Rank.PLAIN || stop < 0
                ? new BodyParagraph(rank, text, "")
                : new BodyParagraph(rank, text.substring(0, stop + 1), text.substring(stop + 1));
    }
}
