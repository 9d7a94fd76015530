package cn.yinxian.audit.model;

/**
 * Text that cannot pass for another line or hide its order: control characters become their visible pictures (␍␊),
 * line separators, writing-direction marks and broken characters become �.
 */
final class SingleLine {

    private static final int PICTURES = 0x2400;
    private static final int PICTURE_OF_DELETE = 0x2421;
    private static final int DELETE = 0x7f;
    private static final int REPLACEMENT = 0xfffd;

    private SingleLine() {}

    /** The text made safe, cut with … where it is longer than {@code length}. */
    static String of(String text, int length) {
        var line = new StringBuilder();
        text.codePoints().map(SingleLine::visible).forEach(line::appendCodePoint);
        if (line.length() <= length) {
            return line.toString();
        }
        int end = length - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    private static int visible(int character) {
        if (character < ' ') {
            return PICTURES + character;
        }
        if (character == DELETE) {
            return PICTURE_OF_DELETE;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> REPLACEMENT;
            default -> character;
        };
    }
}
