package cn.yinxian.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Migrations run alike on H2, MariaDB and MySQL, keep every character, and name their constraints. */
class MigrationLintTest {

    private static final Pattern CREATE = Pattern.compile("(?is)^\\s*create\\s+table\\s+(\\w+)");
    private static final Pattern ENDING = Pattern.compile(
            "(?is)default\\s+charset\\s*=\\s*utf8mb4\\s+collate\\s*=\\s*utf8mb4_bin(\\s+comment\\s*=?\\s*'[^']*\\p{IsHan}[^']*')?\\s*$");
    private static final Pattern UNNAMED = Pattern.compile("(?i)(constraint\\s+\\w+\\s+)?\\b(primary\\s+key|foreign\\s+key|unique|check)\\s*\\(");
    private static final Pattern NAMED = Pattern.compile("(?i)constraint\\s+(\\w+)\\s+(primary\\s+key|foreign\\s+key|unique|check)");
    private static final Pattern DROP = Pattern.compile("(?i)\\bdrop\\s+table\\s+(?:if\\s+exists\\s+)?(\\w+)");
    private final Lint schema = Lint.of(Path.of("sql/schema"), ".sql");
    private final Lint reference = Lint.of(Path.of("sql/reference"), ".sql");

    @Test
    void a_file_is_named_by_time_and_deed_and_no_version_comes_twice() {
        var versions = new HashSet<String>();
        for (Lint folder : List.of(schema, reference)) {
            folder.texts().keySet().forEach(file -> {
                String name = file.getFileName().toString();
                assertThat(name).matches("V\\d{12}__[a-z0-9_]+\\.sql");
                assertThat(versions.add(name.substring(0, name.indexOf("__")))).as(name + " has a version of its own").isTrue();
            });
        }
    }

    @Test
    void every_table_keeps_every_character_and_says_what_it_is() {
        var findings = new ArrayList<String>();
        tables((name, statement) -> {
            var ending = ENDING.matcher(statement);
            boolean quartz = name.startsWith("QRTZ_");
            if (!ending.find() || ending.group(1) == null && !quartz) {
                findings.add(name + " does not end with charset, collation and a Chinese comment");
            }
        });
        assertThat(findings).isEmpty();
    }

    @Test
    void every_constraint_has_a_name_that_tells_its_rule() {
        var findings = new ArrayList<String>();
        tables((name, statement) -> {
            if (name.startsWith("QRTZ_")) {
                return;
            }
            var unnamed = UNNAMED.matcher(statement);
            while (unnamed.find()) {
                if (unnamed.group(1) == null) {
                    findings.add(name + ": " + unnamed.group() + " has no name");
                }
            }
            var named = NAMED.matcher(statement);
            while (named.find()) {
                if (!named.group(1).matches("(pk|fk|uq|ck)_[a-z0-9_]+")) {
                    findings.add(name + ": " + named.group(1));
                }
            }
        });
        assertThat(findings).isEmpty();
    }

    @Test
    void a_table_goes_only_where_its_rows_were_copied_first() {
        schema.texts().forEach((file, text) -> {
            var dropped = DROP.matcher(text);
            while (dropped.find()) {
                String copied = "(?is)insert\\s+into\\s+\\w+\\s*\\([^;]*\\)\\s*select\\b[^;]*\\bfrom\\s+" + dropped.group(1) + "\\b";
                assertThat(text.substring(0, dropped.start())).as(file + " drops " + dropped.group(1)).containsPattern(copied);
            }
        });
    }

    @Test
    void no_moment_has_fractions() {
        assertThat(schema.occurrences("\\b(datetime|timestamp)\\s*\\(\\s*[1-9]\\s*\\)")).isEmpty();
    }

    private void tables(java.util.function.BiConsumer<String, String> visitor) {
        schema.texts().values().forEach(text -> {
            for (String statement : text.replaceAll("(?m)^\\s*--.*$", "").split(";\\s*(\\R|$)")) {
                var create = CREATE.matcher(statement);
                if (create.find()) {
                    visitor.accept(create.group(1), statement);
                }
            }
        });
    }
}
