package cn.yinxian.register.load.sheet;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A row of a table, read cell by cell; what is wrong with a cell is noted, and the row is not sound any more. */
public final class Row {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,31}");
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(\\.\\d+)?E\\+?\\d+", Pattern.CASE_INSENSITIVE);

    /** What is left of a rare character where a table was saved in an encoding without it: a question mark, or one of nobody's. */
    private static final Pattern LOST = Pattern.compile("[?？\uFFFD\uE000-\uF8FF]");

    private static final Map<String, Boolean> YES_NO = new LinkedHashMap<>();

    static {
        YES_NO.put("是", true);
        YES_NO.put("否", false);
    }

    private final int line;
    private final Map<String, String> cells;
    private final List<Finding> findings;
    private boolean sound = true;

    Row(int line, Map<String, String> cells, List<Finding> findings) {
        this.line = line;
        this.cells = cells;
        this.findings = findings;
    }

    public int line() {
        return line;
    }

    public boolean sound() {
        return sound;
    }

    public void wrong(String column, String words) {
        sound = false;
        findings.add(new Finding(line, column, words));
    }

    /** As it stands there; empty where there is nothing. */
    public String raw(String column) {
        return cells.getOrDefault(column, "");
    }

    /** Whatever stands there, also where it looks like a formula: it is text. Empty: null. */
    public @Nullable String optional(String column, int limit) {
        String text = raw(column);
        if (text.codePointCount(0, text.length()) > limit) {
            wrong(column, "超过 " + limit + " 个字");
        }
        return text.isEmpty() ? null : text;
    }

    public String text(String column, int limit) {
        String text = optional(column, limit);
        if (text == null) {
            wrong(column, "未填写");
        }
        return text == null ? "" : text;
    }

    /** As {@link #text}, of a person, unit or branch. */
    public String name(String column, int limit) {
        String name = text(column, limit);
        if (LOST.matcher(name).find()) {
            wrong(column, "“" + name + "”中有问号或乱码，可能是生僻字在保存时丢失，请另存为“CSV UTF-8（逗号分隔）”后再上传");
        }
        return name;
    }

    public @Nullable String optionalCode(String column) {
        String typed = optional(column, 100);
        return typed == null ? null : code(column, typed);
    }

    public String code(String column) {
        String typed = text(column, 100);
        return typed.isEmpty() ? typed : code(column, typed);
    }

    /** Full-width letters and small ones are meant as plain capitals. */
    public static String asCode(String typed) {
        return plain(typed).toUpperCase(Locale.ROOT);
    }

    public static boolean isCode(String code) {
        return CODE.matcher(code).matches();
    }

    public String code(String column, String typed) {
        String plain = asCode(typed);
        if (SCIENTIFIC.matcher(plain).matches()) {
            wrong(column, "“" + typed + "”被表格软件改成了科学计数，请把该列设为文本后重新填写");
        } else if (!isCode(plain)) {
            wrong(column, "“" + typed + "”应为 2 至 32 位大写字母、数字或横线");
        }
        return plain;
    }

    public @Nullable LocalDate optionalDay(String column) {
        String typed = optional(column, 40);
        if (typed == null) {
            return null;
        }
        try {
            var day = TypedDay.read(plain(typed));
            if (day.isEmpty()) {
                wrong(column, "“" + typed + "”不是日期，应如 2026-01-31");
            }
            return day.orElse(null);
        } catch (DateTimeException noSuchDay) {
            wrong(column, "没有“" + typed + "”这一天");
            return null;
        }
    }

    public LocalDate day(String column) {
        boolean empty = raw(column).isEmpty();
        if (empty) {
            wrong(column, "未填写");
        }
        var day = optionalDay(column);
        return day == null ? LocalDate.EPOCH : day;
    }

    public <T> @Nullable T optionalChoice(String column, Map<String, T> choices) {
        String typed = optional(column, 40);
        var chosen = typed == null ? null : choices.get(typed);
        if (typed != null && chosen == null) {
            wrong(column, "“" + typed + "”应为" + words(choices.keySet()));
        }
        return chosen;
    }

    private static String words(Set<String> choices) {
        return choices.size() == 2 ? "“" + String.join("”或“", choices) + "”" : String.join("、", choices) + "之一";
    }

    public <T> T choice(String column, Map<String, T> choices) {
        if (raw(column).isEmpty()) {
            wrong(column, "未填写");
        }
        var chosen = optionalChoice(column, choices);
        return chosen == null ? choices.values().iterator().next() : chosen;
    }

    public boolean yes(String column) {
        return Boolean.TRUE.equals(optionalChoice(column, YES_NO));
    }

    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }
}
