package cn.yinxian.replay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * The working days of the replay, counted one by one and by nothing of the program: a published year, and invented ones after
 * it, of which each has its notice for the program's own import.
 */
final class PlainDays {

    private static final int FESTIVAL = 7;

    private final Map<LocalDate, Boolean> worked = new HashMap<>();
    private final Map<Integer, Map<LocalDate, Boolean>> invented = new LinkedHashMap<>();

    PlainDays(int published, int last) {
        read(published);
        for (int year = published + 1; year <= last; year++) {
            var days = invent(year);
            invented.put(year, days);
            worked.putAll(days);
        }
    }

    private void read(int year) {
        try {
            var notice = new ClassPathResource("sql/reference/holidays/%d.json".formatted(year)).getContentAsByteArray();
            JsonMapper.shared().readTree(notice).get("days").forEach(day ->
                    worked.put(LocalDate.parse(day.get("date").asString()), !day.get("isOffDay").asBoolean()));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The statutory days, a week in spring that wanders, and a weekend worked before and after it. */
    private static Map<LocalDate, Boolean> invent(int year) {
        var days = new LinkedHashMap<LocalDate, Boolean>();
        days.put(LocalDate.of(year, 1, 1), false);
        var spring = LocalDate.of(year, 1, 22).plusDays(year * 11 % 28);
        for (int day = 0; day < FESTIVAL; day++) {
            days.put(spring.plusDays(day), false);
            days.put(LocalDate.of(year, 10, 1).plusDays(day), false);
        }
        for (int day = 0; day < 5; day++) {
            days.put(LocalDate.of(year, 5, 1).plusDays(day), false);
        }
        days.put(weekendDay(spring.minusDays(1), -1), true);
        days.put(weekendDay(spring.plusDays(FESTIVAL), 1), true);
        days.put(weekendDay(LocalDate.of(year, 9, 30), -1), true);
        return days;
    }

    private static LocalDate weekendDay(LocalDate from, int step) {
        var day = from;
        while (!isWeekend(day)) {
            day = day.plusDays(step);
        }
        return day;
    }

    /** The notices of the invented years, as the State Council's office would publish them. */
    Map<Integer, byte[]> notices() {
        var notices = new LinkedHashMap<Integer, byte[]>();
        invented.forEach((year, days) -> notices.put(year, """
                {"year": %d, "papers": ["https://www.example.org/notices/%d"], "days": [%s]}""".formatted(year, year,
                days.entrySet().stream()
                        .map(day -> "{\"name\": \"节日\", \"date\": \"%s\", \"isOffDay\": %s}".formatted(day.getKey(), !day.getValue()))
                        .collect(Collectors.joining(",")))
                .getBytes(UTF_8)));
        return notices;
    }

    boolean works(LocalDate day) {
        return worked.getOrDefault(day, !isWeekend(day));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    LocalDate onOrBefore(LocalDate day) {
        var found = day;
        while (!works(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    LocalDate onOrAfter(LocalDate day) {
        var found = day;
        while (!works(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /** The working day so many after (negative: before) a day, which itself does not count. */
    LocalDate plus(LocalDate day, int workingDays) {
        var found = day;
        for (int left = Math.abs(workingDays); left > 0; left -= works(found) ? 1 : 0) {
            found = found.plusDays(Integer.signum(workingDays));
        }
        return found;
    }
}
