package cn.yinxian.calendar.notice;

/** What a file says, cut to a length that can be shown. */
final class Quoted {

    private static final int LIMIT = 30;

    private Quoted() {}

    static String of(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ");
        return line.codePointCount(0, line.length()) <= LIMIT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LIMIT)) + "…";
    }
}
