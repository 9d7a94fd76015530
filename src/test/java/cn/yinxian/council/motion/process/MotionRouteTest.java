package cn.yinxian.council.motion.process;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.council.motion.model.Screening;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows of {@code motion-route}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MotionRouteTest {

    private DmnEngine engine;
    private DmnDecision table;

    @BeforeAll
    void read() throws Exception {
        engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        try (var file = Files.newInputStream(Path.of("workflows/council/motion-route.dmn"))) {
            table = engine.parseDecision("motion-route", file);
        }
    }

    @ParameterizedTest(name = "{0} {1} {2} {3} {4} -> {5}")
    @CsvSource({
        "false, false, true,  false, false, toAgenda,                              ACCEPT,   false",
        "true,  false, true,  false, false, singleBranch,                          RETURN,   true",
        "true,  true,  false, true,  true,  singleBranch,                          RETURN,   true",
        "false, true,  false, false, false, oneRemit,                              REDIRECT, false",
        "false, true,  true,  false, false, oneRemit,                              REDIRECT, false",
        "false, false, false, false, false, notConsulted,                          RETURN,   true",
        "false, false, true,  true,  false, moneyUnheard,                          RETURN,   true",
        "false, false, true,  false, true,  postsUnheard,                          RETURN,   true",
        "false, false, false, true,  true,  notConsulted moneyUnheard postsUnheard, RETURN,  true",
        "false, true,  true,  true,  false, oneRemit moneyUnheard,                 REDIRECT, true"
    })
    void the_weightiest_reason_comes_first_and_none_is_left_out(
            boolean singleBranch, boolean oneRemit, boolean consulted, boolean money, boolean posts, String rules, Screening first, boolean blocked) {
        var rows = rows(singleBranch, oneRemit, consulted, money, posts);
        assertThat(rows).extracting(row -> row.get("rule")).isEqualTo(Arrays.stream(rules.split(" ")).map("council."::concat).toList());
        assertThat(rows.get(0)).containsEntry("way", first.name());
        assertThat(rows.stream().anyMatch(row -> Boolean.TRUE.equals(row.get("blocks")))).isEqualTo(blocked);
    }

    @Test
    void whatever_is_told_there_is_an_advice() {
        for (int bits = 0; bits < 32; bits++) {
            assertThat(rows((bits & 1) > 0, (bits & 2) > 0, (bits & 4) > 0, (bits & 8) > 0, (bits & 16) > 0)).as("facts %d", bits).isNotEmpty();
        }
    }

    private List<Map<String, Object>> rows(boolean singleBranch, boolean oneRemit, boolean consulted, boolean money, boolean posts) {
        return engine.evaluateDecisionTable(table, Map.of(
                        "singleBranch", singleBranch, "oneRemit", oneRemit, "consulted", consulted, "moneyUnheard", money, "postsUnheard", posts))
                .getResultList();
    }
}
