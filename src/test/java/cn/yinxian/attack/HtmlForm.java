package cn.yinxian.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/**
 * A form as a browser would read it from a page of ours.
 *
 * @param action where it is sent
 * @param fields in their order; what is not filled in yet has an empty value
 */
record HtmlForm(String action, boolean multipart, List<Field> fields) {

    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*method=\"post\"[^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern CONTROL = Pattern.compile(
            "<input\\b([^>]*)>|<textarea\\b([^>]*)>\n?(.*?)</textarea>|<select\\b([^>]*)>(.*?)</select>|<button\\b([^>]*)>", Pattern.DOTALL);
    private static final Pattern ELSEWHERE = Pattern.compile("formaction=\"([^\"]*)\"");
    private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]*)\"( selected)?");

    private static final Set<String> MAIN_BUTTONS = Set.of("submit", "report", "arrange", "next", "yes");

    /** How a field is filled in: TEXT by typing, SECRET too but never shown again, CHOICE from what is offered, SET by the page itself. */
    enum Kind {
        TEXT,
        SECRET,
        CHOICE,
        SET,
        FILE,
        BUTTON
    }

    record Field(String name, String value, Kind kind) {}

    /** As it is sent by the button that does the most: fields filled in as they are, no files. */
    List<Field> sent() {
        var buttons = fields.stream().filter(field -> field.kind() == Kind.BUTTON).toList();
        var pressed = buttons.stream().filter(button -> MAIN_BUTTONS.contains(button.value())).findFirst().or(() -> buttons.stream().findFirst());
        return fields.stream()
                .filter(field -> field.kind() != Kind.FILE && (field.kind() != Kind.BUTTON || field.equals(pressed.orElseThrow())))
                .toList();
    }

    boolean has(String name) {
        return fields.stream().anyMatch(field -> field.name().equals(name));
    }

    static List<HtmlForm> on(String page) {
        var forms = new ArrayList<HtmlForm>();
        var form = FORM.matcher(page);
        while (form.find()) {
            var action = attribute(form.group(1), "action");
            forms.add(new HtmlForm(action, form.group(1).contains("multipart/form-data"), fields(form.group(2))));
            other(form.group(2)).forEach(forms::add);
        }
        return forms;
    }

    /** What a button sends elsewhere: a draft is kept whatever the version, and without files. */
    private static Stream<HtmlForm> other(String html) {
        var typed = fields(html).stream()
                .filter(field -> field.kind() != Kind.FILE && field.kind() != Kind.BUTTON && !field.name().equals("version"))
                .toList();
        return ELSEWHERE.matcher(html).results().map(found -> new HtmlForm(found.group(1), false, typed));
    }

    private static List<Field> fields(String html) {
        var fields = new ArrayList<Field>();
        var control = CONTROL.matcher(html);
        while (control.find()) {
            if (control.group(1) != null) {
                input(fields, control.group(1));
            } else if (control.group(2) != null) {
                add(fields, attribute(control.group(2), "name"), HtmlUtils.htmlUnescape(control.group(3)), Kind.TEXT);
            } else if (control.group(4) != null) {
                add(fields, attribute(control.group(4), "name"), chosen(control.group(5)), Kind.CHOICE);
            } else {
                add(fields, attribute(control.group(6), "name"), attribute(control.group(6), "value"), Kind.BUTTON);
            }
        }
        return fields;
    }

    private static void input(List<Field> fields, String tag) {
        String name = attribute(tag, "name");
        String value = attribute(tag, "value");
        switch (attribute(tag, "type")) {
            case "hidden" -> add(fields, name, value, Kind.SET);
            case "password" -> add(fields, name, value, Kind.SECRET);
            case "file" -> add(fields, name, "", Kind.FILE);
            case "radio", "checkbox" -> choice(fields, name, value, tag.contains(" checked"));
            default -> add(fields, name, value, Kind.TEXT);
        }
    }

    /** Of boxes with one name those that are ticked are sent; where none is, the first one, as if somebody had chosen it. */
    private static void choice(List<Field> fields, String name, String value, boolean ticked) {
        if (ticked || fields.stream().noneMatch(field -> field.name().equals(name))) {
            add(fields, name, value, Kind.CHOICE);
        }
    }

    private static void add(List<Field> fields, String name, String value, Kind kind) {
        if (!name.isEmpty() && !name.equals("_csrf")) {
            fields.add(new Field(name, value, kind));
        }
    }

    private static String chosen(String options) {
        var option = OPTION.matcher(options);
        String first = "";
        while (option.find()) {
            if (option.group(2) != null) {
                return HtmlUtils.htmlUnescape(option.group(1));
            }
            first = first.isEmpty() ? option.group(1) : first;
        }
        return HtmlUtils.htmlUnescape(first);
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? HtmlUtils.htmlUnescape(found.group(1)) : "";
    }
}
