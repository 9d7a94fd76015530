package cn.yinxian.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Texts of the source tree and what must not stand in them. */
record Lint(Map<Path, String> texts) {

    static Lint of(Path folder, String ending) {
        var texts = new TreeMap<Path, String>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.walk(folder)) {
                for (Path file : files.filter(it -> it.toString().endsWith(ending)).toList()) {
                    texts.put(file, Files.readString(file));
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return new Lint(texts);
    }

    /** Where the pattern occurs, as "file:line: found". */
    List<String> occurrences(String pattern) {
        var found = new ArrayList<String>();
        texts.forEach((file, text) -> {
            var matcher = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE).matcher(text);
            while (matcher.find()) {
                long line = text.substring(0, matcher.start()).lines().count();
                found.add(file + ":" + Math.max(1, line) + ": " + matcher.group().strip());
            }
        });
        return found;
    }
}
