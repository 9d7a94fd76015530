package cn.yinxian.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** A form as a page shows it, with what it holds already; only what it shows can be filled in. */
final class PageForm {

    /** A file chosen in a form. */
    record Chosen(String fileName, byte[] content) {}

    private static final Pattern ELEMENT =
            Pattern.compile("<(input|button)\\b([^>]*)>([^<]*)|<(textarea)\\b([^>]*)>([^<]*)</textarea>|<(select)\\b([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>([^<]*)</option>");

    private final String action;
    private final boolean get;
    private final boolean multipart;
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Map<String, List<String>> choices = new LinkedHashMap<>();
    private final Map<String, String> buttons = new LinkedHashMap<>();
    private final Map<String, Chosen> files = new LinkedHashMap<>();

    PageForm(String attributes, String content) {
        action = attribute(attributes, "action", "");
        get = attribute(attributes, "method", "get").equals("get");
        multipart = attribute(attributes, "enctype", "").startsWith("multipart");
        var elements = ELEMENT.matcher(content);
        while (elements.find()) {
            read(elements);
        }
    }

    private void read(Matcher element) {
        if (element.group(4) != null) {
            put(attribute(element.group(5), "name", ""), HtmlUtils.htmlUnescape(element.group(6)));
        } else if (element.group(7) != null) {
            readSelect(attribute(element.group(8), "name", ""), element.group(9));
        } else if (element.group(1).equals("button")) {
            String label = element.group(3).strip();
            buttons.put(label, attribute(element.group(2), "name", "") + "=" + attribute(element.group(2), "value", ""));
        } else {
            readInput(element.group(2));
        }
    }

    private void readSelect(String name, String content) {
        values.putIfAbsent(name, new ArrayList<>());
        var options = OPTION.matcher(content);
        while (options.find()) {
            String value = attribute(options.group(1), "value", "");
            choices.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
            if (options.group(1).contains(" selected") || values.get(name).isEmpty()) {
                values.put(name, new ArrayList<>(List.of(value)));
            }
        }
    }

    private void readInput(String attributes) {
        String name = attribute(attributes, "name", "");
        String value = attribute(attributes, "value", "");
        switch (attribute(attributes, "type", "text")) {
            case "radio", "checkbox" -> {
                values.putIfAbsent(name, new ArrayList<>());
                choices.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
                if (attributes.contains(" checked")) {
                    values.get(name).add(value);
                }
            }
            case "file" -> files.put(name, new Chosen("", new byte[0]));
            default -> put(name, value);
        }
    }

    private void put(String name, String value) {
        values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }

    static String attribute(String attributes, String name, String otherwise) {
        var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find() ? HtmlUtils.htmlUnescape(found.group(1)) : otherwise;
    }

    String action() {
        return action;
    }

    boolean isGet() {
        return get;
    }

    /** @param typed of a list to choose from: the values that are offered */
    PageForm fill(String name, String... typed) {
        assertThat(values).as("fields of %s", action).containsKey(name);
        if (choices.containsKey(name)) {
            assertThat(choices.get(name)).as("choices of %s", name).contains(typed);
        }
        values.put(name, new ArrayList<>(List.of(typed)));
        return this;
    }

    PageForm choose(String name, String fileName, byte[] content) {
        assertThat(files).as("files of %s", action).containsKey(name);
        files.put(name, new Chosen(fileName, content));
        return this;
    }

    PageForm press(String label) {
        assertThat(buttons).as("buttons of %s", action).containsKey(label);
        String[] pressed = buttons.get(label).split("=", 2);
        if (!pressed[0].isEmpty()) {
            put(pressed[0], pressed[1]);
        }
        return this;
    }

    boolean has(String button) {
        return buttons.containsKey(button);
    }

    String encoded() {
        var pairs = new ArrayList<String>();
        values.forEach((name, all) -> all.forEach(value -> pairs.add(encode(name) + "=" + encode(value))));
        return String.join("&", pairs);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    boolean isMultipart() {
        return multipart;
    }

    byte[] parts(String boundary) {
        var body = new java.io.ByteArrayOutputStream();
        values.forEach((name, all) -> all.forEach(value -> part(body, boundary, name, "", value.getBytes(StandardCharsets.UTF_8))));
        files.forEach((name, file) -> part(body, boundary, name, "; filename=\"" + file.fileName() + "\"", file.content()));
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private static void part(java.io.ByteArrayOutputStream body, String boundary, String name, String file, byte[] content) {
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + file
                        + (file.isEmpty() ? "" : "\r\nContent-Type: text/csv") + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }
}
