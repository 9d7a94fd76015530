package cn.yinxian.council.meeting.model;

/** A fraction of a number of people, e.g. one half; written as the city enters it: "1/2". */
public record Share(int numerator, int denominator) {

    private static final String DIGITS = "零一二三四五六七八九";

    public Share {
        if (numerator < 1 || denominator <= numerator || denominator > 9) {
            throw new IllegalArgumentException("no share: " + numerator + "/" + denominator);
        }
    }

    public static Share of(String text) {
        var parts = text.strip().split("/", 2);
        return new Share(Integer.parseInt(parts[0]), Integer.parseInt(parts[parts.length - 1]));
    }

    /** At least this share. */
    public boolean isReachedBy(int part, int whole) {
        return (long) part * denominator >= (long) whole * numerator;
    }

    /** More than this share. */
    public boolean isExceededBy(int part, int whole) {
        return (long) part * denominator > (long) whole * numerator;
    }

    /** The least number that reaches it. */
    public int leastOf(int whole) {
        return (int) (((long) whole * numerator + denominator - 1) / denominator);
    }

    /** The least number that exceeds it. */
    public int leastAbove(int whole) {
        return (int) ((long) whole * numerator / denominator) + 1;
    }

    /** "半数" or "三分之二". */
    public String words() {
        return numerator == 1 && denominator == 2
                ? "半数"
                : DIGITS.charAt(denominator) + "分之" + DIGITS.charAt(numerator);
    }
}
