package cn.yinxian.calendar.notice;

import cn.yinxian.calendar.DayChange;
import cn.yinxian.calendar.model.ArrangedDay;
import cn.yinxian.calendar.model.StatutoryDays;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The entries of {@code days}, one after the other. */
final class DayEntries {

    private static final Set<String> FIELDS = Set.of("name", "date", "isOffDay");
    private static final int NAME_LIMIT = 50;

    private final int year;
    private final String source;
    private final Mistakes mistakes;
    private final Map<LocalDate, Integer> seen = new HashMap<>();
    private final Map<LocalDate, Boolean> worked = new HashMap<>();

    DayEntries(int year, String source, Mistakes mistakes) {
        this.year = year;
        this.source = source;
        this.mistakes = mistakes;
    }

    /** @param number of the entry, counted from one; empty if it cannot be used */
    Optional<ArrangedDay> read(int number, JsonNode entry) {
        String where = "days 第 " + number + " 项";
        if (!entry.isObject()) {
            mistakes.add(where + "不是一个日期对象");
            return Optional.empty();
        }
        entry.propertyNames().stream()
                .filter(name -> !FIELDS.contains(name))
                .forEach(name -> mistakes.add(where + "有不认识的字段“" + Quoted.of(name) + "”"));
        String name = name(where, entry.get("name"));
        Boolean off = isOff(where, entry.get("isOffDay"));
        LocalDate day = date(where, entry.get("date"));
        if (day == null || name == null || off == null) {
            return Optional.empty();
        }
        check(number, day, !off);
        return Optional.of(new ArrangedDay(day, !off, name, source, year));
    }

    /** A file that leaves one out is not the whole arrangement of its year. */
    void checkFestivals() {
        StatutoryDays.of(year).stream()
                .filter(day -> worked.getOrDefault(day, true))
                .forEach(day -> mistakes.add("%d月%d日是法定节日，应列为放假（isOffDay 为 true）— %s"
                        .formatted(day.getMonthValue(), day.getDayOfMonth(), StatutoryDays.ARTICLE)));
    }

    private void check(int number, LocalDate day, boolean works) {
        var before = seen.putIfAbsent(day, number);
        worked.put(day, works);
        String where = "days 第 " + number + " 项（" + day + "）";
        if (before != null) {
            mistakes.add(where + "与第 " + before + " 项是同一天");
        }
        boolean decemberBefore = day.getYear() == year - 1 && day.getMonth() == Month.DECEMBER;
        if (day.getYear() != year && !decemberBefore) {
            mistakes.add(where + "不在 " + year + " 年（上一年只允许 12 月的日期）");
        }
        if (works && !DayChange.isWeekend(day)) {
            String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.SIMPLIFIED_CHINESE);
            mistakes.add(where + "标为调休上班，但当天是" + weekday + "，不是周末");
        }
    }

    private @Nullable String name(String where, @Nullable JsonNode node) {
        String name = node != null && node.isString() ? node.asString().strip() : "";
        if (name.isEmpty() || name.length() > NAME_LIMIT) {
            mistakes.add(where + "缺少节日名称 name，或超过 " + NAME_LIMIT + " 字");
            return null;
        }
        return name;
    }

    private @Nullable Boolean isOff(String where, @Nullable JsonNode node) {
        if (node == null || !node.isBoolean()) {
            mistakes.add(where + "的 isOffDay 应为 true（放假）或 false（调休上班）");
            return null;
        }
        return node.asBoolean();
    }

    private @Nullable LocalDate date(String where, @Nullable JsonNode node) {
        String text = node != null && node.isString() ? node.asString() : "";
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDate) {
            mistakes.add(where + "的日期“" + Quoted.of(text) + "”不对，应写作 " + year + "-01-01 这样");
            return null;
        }
    }
}
