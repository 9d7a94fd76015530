package cn.yinxian.selection.entry.model;

/** Length of a text in 字 as Word counts it: each Chinese character and full-width sign is one, each run of other letters and digits is one. */
public final class TextLength {

    private static final int FIRST_EAST_ASIAN = 0x2E80;
    private static final int FIRST_GENERAL_SIGN = 0x2010;
    private static final int LAST_GENERAL_SIGN = 0x2027;

    private TextLength() {}

    public static int of(String text) {
        int count = 0;
        boolean inWord = false;
        for (int at = 0; at < text.length(); ) {
            int sign = text.codePointAt(at);
            at += Character.charCount(sign);
            if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
                inWord = false;
            } else if (isEastAsian(sign)) {
                count++;
                inWord = false;
            } else if (!inWord) {
                count++;
                inWord = true;
            }
        }
        return count;
    }

    /** Chinese characters and their signs; of the common ones, dashes, quotation marks and the ellipsis. */
    private static boolean isEastAsian(int sign) {
        return sign >= FIRST_EAST_ASIAN || sign >= FIRST_GENERAL_SIGN && sign <= LAST_GENERAL_SIGN;
    }
}
