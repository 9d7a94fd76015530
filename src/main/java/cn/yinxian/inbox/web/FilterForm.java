package cn.yinxian.inbox.web;

import cn.yinxian.inbox.model.DueIn;
import cn.yinxian.inbox.model.TaskFilter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * A question to the list of tasks as it stands in the URL. Whatever comes in, only known parameters of the right form are
 * taken, and only they go out again.
 *
 * @param matter {@code process} or {@code process/step}
 * @param unit path of a unit
 * @param after key of the last task of the page before
 * @param at key of the task that was opened from this list
 */
public record FilterForm(
        @Nullable String matter, @Nullable String unit, @Nullable String due, @Nullable String text, @Nullable String after, @Nullable String at) {

    static final FilterForm NONE = new FilterForm(null, null, null, null, null, null);

    private static final Pattern MATTER = Pattern.compile("[a-z][a-z-]{0,63}(/[^/\\p{Cntrl}]{1,100})?");
    private static final Pattern PATH = Pattern.compile("(/[A-Z0-9-]{1,32}){1,6}/");
    private static final Pattern KEY = Pattern.compile("-?\\d{1,15}~[A-Za-z0-9-]{1,64}");
    private static final int LONGEST_TEXT = 60;

    /** What the official keeps from page to page: the same question, without nonsense. */
    TaskFilter filter() {
        String[] parts = matter != null && MATTER.matcher(matter).matches() ? matter.split("/", 2) : new String[] {null, null};
        return new TaskFilter(
                parts[0], parts.length > 1 ? parts[1] : null, matching(PATH, unit),
                Arrays.stream(DueIn.values()).filter(one -> one.name().equals(due)).findFirst().orElse(null), words());
    }

    @Nullable String page() {
        return matching(KEY, after);
    }

    @Nullable String opened() {
        return matching(KEY, at);
    }

    /** The question of a query string that came from us, and may not have. */
    static FilterForm parse(String query) {
        var given = UriComponentsBuilder.newInstance().query(query).build().getQueryParams();
        return new FilterForm(
                one(given, "matter"), one(given, "unit"), one(given, "due"), one(given, "text"), one(given, "after"), one(given, "at"));
    }

    static FilterForm of(TaskFilter filter) {
        String matter = filter.step() == null ? filter.process() : filter.process() + "/" + filter.step();
        return new FilterForm(matter, filter.unitPath(), filter.due() == null ? null : filter.due().name(), filter.text(), null, null);
    }

    FilterForm onPage(@Nullable String key) {
        return new FilterForm(matter, unit, due, text, key, null);
    }

    FilterForm opening(@Nullable String key) {
        return new FilterForm(matter, unit, due, text, after, key);
    }

    /** Address of a list with this question. */
    String address(String path) {
        String query = query();
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** The question as it goes into an address. */
    String query() {
        var clean = of(filter());
        var parts = new LinkedHashMap<String, @Nullable String>();
        parts.put("matter", clean.matter);
        parts.put("unit", clean.unit);
        parts.put("due", clean.due);
        parts.put("text", clean.text);
        parts.put("after", page());
        parts.put("at", opened());
        var query = new StringBuilder();
        for (Map.Entry<String, @Nullable String> part : parts.entrySet()) {
            if (part.getValue() != null) {
                query.append(query.isEmpty() ? "" : "&").append(part.getKey()).append('=').append(encoded(part.getValue()));
            }
        }
        return query.toString();
    }

    static String encoded(String value) {
        return UriUtils.encode(value, java.nio.charset.StandardCharsets.UTF_8);
    }

    private @Nullable String words() {
        String stripped = text == null ? "" : text.strip().replaceAll("\\p{Cntrl}", "");
        return stripped.isEmpty() || stripped.length() > LONGEST_TEXT ? null : stripped;
    }

    private static @Nullable String matching(Pattern pattern, @Nullable String value) {
        return value != null && pattern.matcher(value).matches() ? value : null;
    }

    private static @Nullable String one(MultiValueMap<String, String> given, String name) {
        String value = given.getFirst(name);
        try {
            return value == null ? null : UriUtils.decode(value, java.nio.charset.StandardCharsets.UTF_8);
        } catch (IllegalArgumentException garbled) {
            return null;
        }
    }
}
