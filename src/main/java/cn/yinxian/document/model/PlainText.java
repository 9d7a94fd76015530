package cn.yinxian.document.model;

import java.util.Arrays;
import java.util.List;

/**
 * What may stand in a document: text as it was typed, without what XML cannot carry (control characters, halves of a
 * surrogate pair) and without marks that turn the direction of reading, which could make a document say another thing.
 */
public final class PlainText {

    private PlainText() {}

    /** One line; breaks and tabs become blanks. */
    public static String line(String typed) {
        return clean(typed.replaceAll("\\R|\\t", " ")).strip();
    }

    /** Each line of each paragraph becomes a paragraph of its own, blank ones vanish. */
    public static List<String> paragraphs(List<String> typed) {
        return typed.stream()
                .flatMap(paragraph -> Arrays.stream(paragraph.split("\\R")))
                .map(PlainText::line)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String clean(String text) {
        return text.codePoints()
                .filter(PlainText::isPrintable)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isPrintable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> false;
            case Character.FORMAT -> !turnsDirection(point);
            default -> true;
        };
    }

    private static boolean turnsDirection(int point) {
        return point == 0x200E || point == 0x200F || point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
    }
}
