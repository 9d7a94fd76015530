package cn.yinxian.selection.entry.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows of {@code selection-veto}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SelectionVetoTest {

    private DmnEngine engine;
    private DmnDecision table;

    @BeforeAll
    void read() throws Exception {
        engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        try (var file = Files.newInputStream(Path.of("workflows/selection/selection-veto.dmn"))) {
            table = engine.parseDecision("selection-veto", file);
        }
    }

    @ParameterizedTest(name = "{0} {1} {2} {3} {4} {5} -> {6}")
    @CsvSource({
        "true,  IN_TERM,          3, 1, false, false, ",
        "true,  OVERDUE_RED,      3, 1, false, false, ",
        "true,  OVERDUE_CRITICAL, 3, 0, false, false, overdueCritical",
        "true,  IN_TERM,          2, 0, false, false, tooFewMembers",
        "true,  IN_TERM,          3, 2, false, false, lateActions",
        "true,  IN_TERM,          9, 3, false, false, lateActions",
        "true,  IN_TERM,          3, 0, true,  false, alreadyHonoured",
        "true,  IN_TERM,          3, 0, false, true,  barred",
        "true,  OVERDUE_CRITICAL, 0, 2, true,  true,  overdueCritical tooFewMembers lateActions alreadyHonoured barred",
        "false, OVERDUE_CRITICAL, 0, 1, false, false, ",
        "false, IN_TERM,          0, 2, false, true,  lateActions barred"
    })
    void all_that_stands_against_an_entry_is_named(
            boolean ofBranch, String standing, int formal, int late, boolean honoured, boolean barred, String rules) {
        var rows = engine.evaluateDecisionTable(table, Map.of(
                        "ofBranch", ofBranch, "standing", standing, "formal", formal, "minFormalMembers", 3, "lateActions", late,
                        "maxLateActions", 2, "honoured", honoured, "barred", barred))
                .getResultList();
        var expected = rules == null ? List.<String>of() : Arrays.stream(rules.split(" ")).map("selection."::concat).toList();
        assertThat(rows).extracting(row -> row.get("rule")).isEqualTo(expected);
        assertThat(rows).filteredOn(row -> List.of("selection.alreadyHonoured", "selection.barred").contains(row.get("rule")))
                .allMatch(row -> Boolean.FALSE.equals(row.get("optional")));
    }
}
