package cn.yinxian.deadline.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.testing.MapperTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The ladders as shipped. */
@MapperTest
class LadderFormMapperTest {

    private static final Pattern DEADLINE_RULE = Pattern.compile("name=\"deadlineRule\" value=\"([^\"]+)\"");

    private final LadderForm form = new LadderForm();

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void every_shipped_ladder_is_one_that_could_be_entered() {
        assertThat(ladders()).containsKey("ladder.common").allSatisfy((key, value) -> assertThat(form.complaint(key, value)).as(key).isEmpty());
    }

    @Test
    void the_common_ladder_itself_cannot_be_like_the_common_one() {
        assertThat(form.complaint("ladder.common", "同通用办法")).isPresent();
    }

    @Test
    void every_deadline_of_a_model_has_its_ladder_among_the_parameters() throws IOException {
        var rules = new TreeSet<String>();
        try (var files = Files.walk(Path.of("workflows"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".bpmn")).toList()) {
                DEADLINE_RULE.matcher(Files.readString(file)).results().forEach(match -> rules.add("ladder." + match.group(1)));
            }
        }
        assertThat(rules).isNotEmpty().isSubsetOf(ladders().keySet());
    }

    private Map<String, String> ladders() {
        return jdbc.query("select figure_key, figure_value from organisation_figure where figure_unit = 'LADDER'",
                        (row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
