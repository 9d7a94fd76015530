package cn.yinxian.inbox.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A second reader of iCalendar, written after RFC 5545 3.1 and 3.3.11 alone: lines, folding, nesting, escaping. */
final class CalendarText {

    private static final Pattern LINE = Pattern.compile("[A-Z-]+(;[A-Z-]+=[^:;]+)*:.*", Pattern.DOTALL);

    private final List<String> lines = new ArrayList<>();

    private CalendarText() {}

    /** @throws AssertionError if it is not an iCalendar */
    static CalendarText read(String text) {
        require(text.endsWith("\r\n") && !text.replace("\r\n", "").contains("\n"), "lines end with CRLF");
        var read = new CalendarText();
        for (String line : text.split("\r\n")) {
            require(line.getBytes(UTF_8).length <= 75, "at most 75 octets: " + line);
            if (line.startsWith(" ")) {
                int last = read.lines.size() - 1;
                read.lines.set(last, read.lines.get(last) + line.substring(1));
            } else {
                read.lines.add(line);
            }
        }
        read.lines.forEach(line -> require(LINE.matcher(line).matches(), "name, parameters, value: " + line));
        read.checkNesting();
        return read;
    }

    /** Values of a property, in order, as a person reads them. */
    List<String> values(String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name + ":") || line.startsWith(name + ";"))
                .map(line -> unescaped(line.substring(line.indexOf(':') + 1)))
                .toList();
    }

    List<String> lines() {
        return lines;
    }

    private void checkNesting() {
        var open = new ArrayList<String>();
        for (String line : lines) {
            if (line.startsWith("BEGIN:")) {
                open.add(line.substring(6));
            } else if (line.startsWith("END:")) {
                require(!open.isEmpty() && open.remove(open.size() - 1).equals(line.substring(4)), "ends what began: " + line);
            }
        }
        require(open.isEmpty() && lines.get(0).equals("BEGIN:VCALENDAR") && lines.get(lines.size() - 1).equals("END:VCALENDAR"), "one calendar");
    }

    private static String unescaped(String value) {
        return value.replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\");
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new AssertionError(rule);
        }
    }
}
