package cn.yinxian.calendar;

import cn.yinxian.calendar.model.ArrangedDay;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The holiday files as they were published, read from {@code sql/reference/holidays}. */
public final class HolidayFiles {

    private static final Path FOLDER = Path.of("sql", "reference", "holidays");

    private HolidayFiles() {}

    /** All days of all files; a day that two files list appears twice. */
    public static List<ArrangedDay> days() {
        try (var files = Files.list(FOLDER)) {
            var days = new ArrayList<ArrangedDay>();
            files.filter(file -> file.toString().endsWith(".json")).sorted().forEach(file -> days.addAll(daysIn(file)));
            return days;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<ArrangedDay> daysIn(Path file) {
        try {
            var notice = JsonMapper.shared().readTree(Files.readString(file, StandardCharsets.UTF_8));
            var papers = notice.get("papers").valueStream().map(paper -> paper.asString()).toList();
            return notice.get("days").valueStream()
                    .map(day -> new ArrangedDay(
                            LocalDate.parse(day.get("date").asString()),
                            !day.get("isOffDay").asBoolean(),
                            day.get("name").asString(),
                            String.join(" ", papers),
                            notice.get("year").asInt()))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
