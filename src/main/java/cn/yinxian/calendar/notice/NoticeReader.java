package cn.yinxian.calendar.notice;

import cn.yinxian.calendar.CalendarChanges;
import cn.yinxian.calendar.model.ArrangedDay;
import cn.yinxian.calendar.model.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a year's arrangement in the format of NateScarlet/holiday-cn, strictly: every mistake is told, none is mended. */
@Component
public class NoticeReader {

    private static final Set<String> FIELDS = Set.of("$schema", "$id", "year", "papers", "days");
    private static final Pattern ADDRESS = Pattern.compile("https?://[A-Za-z0-9.-]+/\\S{1,180}");
    private static final int SOURCE_LIMIT = 300;

    private final JsonMapper json = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** @throws cn.yinxian.shared.Refused with all mistakes, on the field {@code file} */
    public Notice read(int year, byte[] file) {
        var root = parsed(file);
        var mistakes = new Mistakes();
        root.propertyNames().stream()
                .filter(name -> !FIELDS.contains(name))
                .forEach(name -> mistakes.add("不认识的字段“" + Quoted.of(name) + "”，文件只能有 year、papers、days"));
        checkYear(year, root.get("year"), mistakes);
        String source = source(root.get("papers"), mistakes);
        var days = days(year, source, root.get("days"), mistakes);
        mistakes.refuse();
        return new Notice(year, source, days);
    }

    private JsonNode parsed(byte[] file) {
        if (file.length == 0) {
            throw Mistakes.one("请选择放假安排文件（JSON）");
        }
        if (file.length > CalendarChanges.NOTICE_LIMIT) {
            throw Mistakes.one("文件有 %d KB，超过 %d KB；一年的放假安排不会这样大".formatted(
                    file.length / 1024, CalendarChanges.NOTICE_LIMIT / 1024));
        }
        try {
            var root = json.readTree(file);
            if (!root.isObject()) {
                throw Mistakes.one("文件内容不是一份放假安排：最外层应为一个对象");
            }
            return root;
        } catch (JacksonException broken) {
            throw Mistakes.one("文件不是合格的 JSON：" + place(broken) + "有误（括号、逗号、引号、重复的字段，或编码不是 UTF-8）");
        }
    }

    private static String place(JacksonException broken) {
        var location = broken.getLocation();
        return location == null || location.getLineNr() < 1
                ? "文件开头"
                : "第 %d 行第 %d 列附近".formatted(location.getLineNr(), Math.max(1, location.getColumnNr()));
    }

    private static void checkYear(int year, JsonNode node, Mistakes mistakes) {
        if (node == null || !node.isIntegralNumber()) {
            mistakes.add("缺少年份 year，应为数字，如 " + year);
        } else if (!node.canConvertToInt() || node.intValue() != year) {
            mistakes.add("文件是 " + Quoted.of(node.asString()) + " 年的安排，您选择的是 " + year + " 年");
        }
    }

    private static String source(JsonNode papers, Mistakes mistakes) {
        if (papers == null || !papers.isArray() || papers.isEmpty()) {
            mistakes.add("缺少依据 papers：至少写明一个国务院办公厅通知的网址");
            return "";
        }
        papers.valueStream()
                .filter(paper -> !paper.isString() || !ADDRESS.matcher(paper.asString()).matches())
                .forEach(paper -> mistakes.add("依据 papers 中的“" + Quoted.of(paper.asString("")) + "”不是网址"));
        String source = papers.valueStream().map(paper -> paper.asString("")).collect(Collectors.joining(" "));
        if (source.length() > SOURCE_LIMIT) {
            mistakes.add("依据 papers 合计超过 " + SOURCE_LIMIT + " 个字符");
        }
        return source;
    }

    private static List<ArrangedDay> days(int year, String source, JsonNode node, Mistakes mistakes) {
        if (node == null || !node.isArray() || node.isEmpty()) {
            mistakes.add("缺少日期 days：至少列出一天");
            return List.of();
        }
        var entries = new DayEntries(year, source, mistakes);
        var days = new ArrayList<ArrangedDay>();
        for (int i = 0; i < node.size(); i++) {
            entries.read(i + 1, node.get(i)).ifPresent(days::add);
        }
        entries.checkFestivals();
        return days;
    }
}
