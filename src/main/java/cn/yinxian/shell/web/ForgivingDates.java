package cn.yinxian.shell.web;

import java.text.Normalizer;
import java.text.ParseException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.format.Formatter;

/** Reads dates as people write them: 2026-11-23, 2026.11.23, 2026/11/23, 2026年11月23日, 20261123, full-width digits too. */
class ForgivingDates implements Formatter<LocalDate> {

    private static final Pattern PARTED = Pattern.compile("(\\d{4})\\s*[-./年]\\s*(\\d{1,2})\\s*[-./月]\\s*(\\d{1,2})\\s*日?");
    private static final Pattern JOINED = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    @Override
    public LocalDate parse(String text, Locale locale) throws ParseException {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        for (var pattern : new Pattern[] {PARTED, JOINED}) {
            var found = pattern.matcher(plain);
            if (found.matches()) {
                return day(text, Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3)));
            }
        }
        throw new ParseException(text, 0);
    }

    private static LocalDate day(String text, int year, int month, int day) throws ParseException {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            throw new ParseException(text, 0);
        }
    }

    /** As a native date field wants it. */
    @Override
    public String print(LocalDate date, Locale locale) {
        return date.toString();
    }
}
