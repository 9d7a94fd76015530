package cn.yinxian.demo.city;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A word list of the demo city: the text file of that name beside this class, comments left out. */
final class WordList {

    private WordList() {}

    /** Comma-separated rows. */
    static List<List<String>> rows(String file) {
        return lines(file).stream().map(line -> List.of(line.split(",", -1))).toList();
    }

    /** All words, whatever line they stand on. */
    static List<String> words(String file) {
        return lines(file).stream().flatMap(line -> List.of(line.split(" ")).stream()).toList();
    }

    private static List<String> lines(String file) {
        try (var text = WordList.class.getResourceAsStream(file)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
