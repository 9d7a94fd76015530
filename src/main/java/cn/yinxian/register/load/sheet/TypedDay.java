package cn.yinxian.register.load.sheet;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as people write it: 2026-1-2, 2026.1.2, 2026/01/02, 2026年1月2日 or 20260102. */
final class TypedDay {

    private static final Pattern PARTED = Pattern.compile("(\\d{4})\\s*[-./年]\\s*(\\d{1,2})\\s*[-./月]\\s*(\\d{1,2})\\s*日?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private TypedDay() {}

    /** @throws java.time.DateTimeException if it is written as a day, and there is no such day */
    static Optional<LocalDate> read(String plain) {
        Matcher parted = PARTED.matcher(plain);
        Matcher digits = DIGITS.matcher(plain);
        return parted.matches() ? Optional.of(day(parted)) : digits.matches() ? Optional.of(day(digits)) : Optional.empty();
    }

    private static LocalDate day(Matcher found) {
        return LocalDate.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3)));
    }
}
