package cn.yinxian.selection.judging;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact mean in lowest terms: two entries tie only if they really do, and what is printed is rounded once, at the end. */
public record Fraction(long numerator, long denominator) implements Comparable<Fraction> {

    private static final int PLACES = 4;

    public Fraction {
        if (denominator <= 0) {
            throw new IllegalArgumentException("denominator " + denominator);
        }
        long common = gcd(Math.abs(numerator), denominator);
        numerator /= common;
        denominator /= common;
    }

    private static long gcd(long one, long other) {
        return other == 0 ? Math.max(one, 1) : gcd(other, one % other);
    }

    @Override
    public int compareTo(Fraction other) {
        return product(numerator, other.denominator).compareTo(product(other.numerator, denominator));
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }

    /** To four places, 四舍五入, zeros at the end left out: to be read, never to be compared. */
    public String rounded() {
        var plain = BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), PLACES, RoundingMode.HALF_UP).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0).toPlainString() : plain.toPlainString();
    }

    /** Exactly, e.g. {@code 437/5}; a whole number as such. */
    @Override
    public String toString() {
        return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
    }
}
