package cn.yinxian.organisation.web;

import cn.yinxian.organisation.model.DatedFigure;
import cn.yinxian.shared.OfficialId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One figure with its history.
 *
 * @param ladder whether it says who is reminded when
 * @param words whether the value is written, not counted
 * @param history newest first
 */
public record FigurePage(String key, String label, boolean rule, boolean ladder, boolean words, boolean hard, String unit, Map<String, String> choices, Line current, List<Line> history) {

    /** A value for a period, in words. */
    public record Line(
            String value, String words, @Nullable String source, @Nullable String note, LocalDate from, @Nullable LocalDate to,
            String changedBy, boolean now, boolean ahead) {}

    private static final Map<String, String> UNITS = Map.of(
            "PEOPLE", "人", "UNITS", "个单位", "WORKING_DAYS", "个工作日", "DAYS", "天", "MONTHS", "个月", "YEARS", "年", "PERCENT", "%", "NUMBER", "");

    private static final Set<String> WORDED = Set.of("LADDER", "TIME");

    /**
     * @param rows the rows of one key, the oldest first
     * @param names of those who set them, by id
     */
    static FigurePage of(List<DatedFigure> rows, Map<OfficialId, String> names, LocalDate today) {
        var choices = choices(rows);
        var lines = rows.stream().map(row -> line(row, choices, names, today)).collect(Collectors.toList());
        var current = lines.stream().filter(Line::now).findFirst().orElse(lines.get(lines.size() - 1));
        Collections.reverse(lines);
        var last = rows.get(rows.size() - 1);
        return new FigurePage(last.figure().key(), last.label(), last.kind() == DatedFigure.Kind.RULE, last.figure().unit().equals("LADDER"),
                WORDED.contains(last.figure().unit()), last.figure().hard(),
                UNITS.getOrDefault(last.figure().unit(), ""), choices, current, lines);
    }

    /** What may be chosen; the note of the first row explains choices as "EQUAL 等额；MARGIN 差额". */
    private static Map<String, String> choices(List<DatedFigure> rows) {
        var first = rows.get(0);
        if (first.figure().unit().equals("FLAG")) {
            return Map.of("true", "是", "false", "否");
        }
        var choices = new LinkedHashMap<String, String>();
        String note = first.note() == null ? "" : first.note();
        first.choices().forEach(choice -> choices.put(choice, explained(choice, note)));
        return choices;
    }

    private static String explained(String choice, String note) {
        return Arrays.stream(note.split("[；。]"))
                .map(String::strip)
                .filter(part -> part.startsWith(choice + " "))
                .map(part -> part.substring(choice.length() + 1))
                .findFirst()
                .orElse(choice);
    }

    private static Line line(DatedFigure row, Map<String, String> choices, Map<OfficialId, String> names, LocalDate today) {
        var figure = row.figure();
        var by = OfficialId.of(row.changedBy());
        return new Line(figure.value(), choices.getOrDefault(figure.value(), words(figure.value(), figure.unit())), figure.source(), note(row.note(), row.choices()), row.period().from(),
                row.period().to(), names.getOrDefault(by, by.value()), row.period().contains(today), row.period().from().isAfter(today));
    }

    /** Without the keys of the choices, which only the program reads. */
    private static @Nullable String note(@Nullable String note, List<String> choices) {
        String told = note;
        for (String choice : choices) {
            told = told == null ? null : told.replace(choice + " ", "");
        }
        return told;
    }

    private static String words(String value, String unit) {
        return unit.equals("PERCENT") ? value + "%" : (value + " " + UNITS.getOrDefault(unit, "")).strip();
    }
}
