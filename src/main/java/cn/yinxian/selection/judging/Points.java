package cn.yinxian.selection.judging;

import java.util.Optional;
import java.util.regex.Pattern;

/** Points that a judge gives, counted in halves, so that nothing is ever rounded. */
public record Points(int halves) implements Comparable<Points> {

    public static final Points NONE = new Points(0);

    /** Plain digits only: no sign, no exponent, no full-width figures. */
    private static final Pattern FORM = Pattern.compile("(\\d{1,3})(?:\\.(\\d))?");

    public Points {
        if (halves < 0) {
            throw new IllegalArgumentException("negative points");
        }
    }

    public static Points whole(int points) {
        return new Points(2 * points);
    }

    /** What was typed, e.g. {@code 18} or {@code 18.5}; empty if it is no such number. */
    public static Optional<Points> parse(String typed) {
        var found = FORM.matcher(typed.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        String tenths = found.group(2) == null ? "0" : found.group(2);
        return switch (tenths) {
            case "0" -> Optional.of(whole(Integer.parseInt(found.group(1))));
            case "5" -> Optional.of(new Points(2 * Integer.parseInt(found.group(1)) + 1));
            default -> Optional.empty();
        };
    }

    public boolean isWhole() {
        return halves % 2 == 0;
    }

    public Points plus(Points other) {
        return new Points(halves + other.halves);
    }

    @Override
    public int compareTo(Points other) {
        return Integer.compare(halves, other.halves);
    }

    /** As it is written: {@code 18} or {@code 18.5}. */
    @Override
    public String toString() {
        return halves / 2 + (isWhole() ? "" : ".5");
    }
}
