package cn.yinxian.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SQL of the mappers: bound parameters, named columns, own tables. */
class MapperLintTest {

    private static final Path ROOT = Path.of("src/main/resources/cn/yinxian");
    private static final Pattern TABLE = Pattern.compile("create\\s+table\\s+(?:if\\s+not\\s+exists\\s+)?(\\w+)", Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> OWNERS = Map.of("work", "calendar");
    private final Lint mappers = Lint.of(ROOT, "Mapper.xml");

    @ParameterizedTest
    @ValueSource(strings = {
        "\\$\\{",                                               // text put into SQL
        "\\bselect\\s+(\\w+\\.)?\\*",                           // columns nobody named
        "(resultType|parameterType)=\"(java\\.util\\.)?(hash)?map\"",
        "<cache\\b",
        "\\bact_(ru|hi|ge|re|id)_\\w+",                         // the engine's tables
        "\\boffset\\s+#\\{"                                     // pages are read by key
    })
    void no_mapper_holds(String forbidden) {
        assertThat(mappers.occurrences(forbidden)).isEmpty();
    }

    @Test
    void a_mapper_touches_the_tables_of_its_own_module_only() {
        var foreign = new ArrayList<String>();
        Set<String> tables = tables();
        mappers.texts().forEach((file, text) -> {
            String module = ROOT.relativize(file).getName(0).toString();
            String sql = text.replaceAll("(?s)<!--.*?-->", "").toLowerCase(Locale.ROOT);
            tables.stream()
                    .filter(it -> !ownerOf(it).equals(module))
                    .filter(it -> Pattern.compile("\\b(from|join|into|update|table)\\s+" + it + "\\b").matcher(sql).find())
                    .forEach(it -> foreign.add(ROOT.relativize(file) + " reads or writes " + it));
        });
        assertThat(foreign).isEmpty();
    }

    private static Set<String> tables() {
        var tables = new TreeSet<String>();
        Lint.of(Path.of("sql/schema"), ".sql").texts().values().forEach(text -> {
            var matcher = TABLE.matcher(text);
            while (matcher.find()) {
                tables.add(matcher.group(1).toLowerCase(Locale.ROOT));
            }
        });
        return tables;
    }

    private static String ownerOf(String table) {
        String prefix = table.contains("_") ? table.substring(0, table.indexOf('_')) : table;
        return OWNERS.getOrDefault(prefix, prefix);
    }
}
