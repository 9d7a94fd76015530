package cn.yinxian.register.persistence;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The highest running number used behind a prefix of branch codes. */
record NumberRow(String prefix, int lastNumber) {

    private static final Pattern NUMBERED = Pattern.compile("(.+)-(\\d{1,8})");

    /** One row per prefix; codes of another form can never be generated and need none. */
    static List<NumberRow> of(Collection<String> codes) {
        var highest = new TreeMap<String, Integer>();
        for (var code : codes) {
            var parts = NUMBERED.matcher(code);
            if (parts.matches()) {
                highest.merge(parts.group(1), Integer.parseInt(parts.group(2)), Math::max);
            }
        }
        return highest.entrySet().stream().map(entry -> new NumberRow(entry.getKey(), entry.getValue())).toList();
    }
}
