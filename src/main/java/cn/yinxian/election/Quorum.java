package cn.yinxian.election;

/** The share of the due voters that must attend, as a fraction; exactly the share is enough (不少于). */
public record Quorum(int numerator, int denominator) {

    private static final String DIGITS = "零一二三四五六七八九十";

    public Quorum {
        if (numerator < 1 || denominator < numerator) {
            throw new IllegalArgumentException("not a share: " + numerator + "/" + denominator);
        }
    }

    public boolean isMet(int attending, int due) {
        return (long) attending * denominator >= (long) due * numerator;
    }

    /** The least number that must attend, rounded up. */
    public int leastOf(int due) {
        return Math.toIntExact(((long) due * numerator + denominator - 1) / denominator);
    }

    /** In words, e.g. 五分之四. */
    public String words() {
        if (denominator >= DIGITS.length()) {
            return numerator + "/" + denominator;
        }
        return numerator * 2 == denominator ? "半数" : DIGITS.charAt(denominator) + "分之" + DIGITS.charAt(numerator);
    }
}
