package cn.yinxian.calendar;

/** Folds content lines as RFC 5545 3.1 says: at most 75 octets each, never inside a character. */
public final class FoldedLines {

    private static final int OCTETS = 75;
    private static final String FOLD = "\r\n ";

    private FoldedLines() {}

    public static String of(String text) {
        var folded = new StringBuilder(text.length() + text.length() / 16);
        int octets = 0;
        for (int index = 0; index < text.length(); index += Character.charCount(text.codePointAt(index))) {
            int character = text.codePointAt(index);
            if (character == '\n') {
                octets = -1;
            } else if (character != '\r' && octets + octetsOf(character) > OCTETS) {
                folded.append(FOLD);
                octets = 1;
            }
            folded.appendCodePoint(character);
            octets += octetsOf(character);
        }
        return folded.toString();
    }

    private static int octetsOf(int character) {
        return character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    }
}
