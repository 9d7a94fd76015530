package cn.yinxian.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.Verb;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is appended to the audit record has a Chinese name there; read from the sources, because a verb is a plain key. */
class AuditLabelsTest {

    private static final Path SOURCES = Path.of("src/main/java/cn/yinxian");
    private static final Pattern APPENDED = Pattern.compile("new Act\\(\\s*[^,]+,\\s*([^,]+?),");
    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z_.]+)\"");

    /** Where the verb comes in as an argument: the calls that hand it in. */
    private static final Pattern HANDED_IN = Pattern.compile("\\b(?:act|ended)\\((?:\\w+, )?\"([A-Za-z_.]+)\"");

    private static final Set<String> COMPOSED = Set.of("verb", "\"case.\" + verdict.name().toLowerCase(java.util.Locale.ROOT)",
            "\"case.\" + verb.name().toLowerCase(java.util.Locale.ROOT)");

    private final Properties labels = new Properties();

    @Test
    void every_act_has_a_name() throws IOException {
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/messages.properties"))) {
            labels.load(file);
        }
        var verbs = new TreeSet<String>();
        try (var sources = Files.walk(SOURCES)) {
            sources.filter(file -> file.toString().endsWith(".java")).map(AuditLabelsTest::text).forEach(source -> collect(source, verbs));
        }
        Stream.concat(Arrays.stream(Verdict.values()), Arrays.stream(Verb.values()))
                .forEach(done -> verbs.add("case." + done.name().toLowerCase(Locale.ROOT)));
        assertThat(verbs).hasSizeGreaterThan(30);
        assertThat(labels.stringPropertyNames()).containsAll(verbs.stream().map(verb -> "audit.verb." + verb).toList());
    }

    private static void collect(String source, Set<String> verbs) {
        if (!source.contains("AuditTrail") && !source.contains("CaseOutcome")) {
            return;
        }
        var acts = APPENDED.matcher(source);
        while (acts.find()) {
            var literal = LITERAL.matcher(acts.group(1));
            if (literal.matches()) {
                verbs.add(literal.group(1));
            } else if (!COMPOSED.contains(acts.group(1))) {
                fail("how is this verb composed: " + acts.group());
            }
        }
        HANDED_IN.matcher(source).results().forEach(found -> verbs.add(found.group(1)));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
