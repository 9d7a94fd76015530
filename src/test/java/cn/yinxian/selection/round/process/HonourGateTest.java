package cn.yinxian.selection.round.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows of {@code honour-gate}. */
class HonourGateTest {

    @ParameterizedTest
    @CsvSource({"true, selection.approved, HONOUR, 表彰决定", "false, selection.notApproved, SHOWCASE, 不作表彰决定"})
    void only_an_approved_item_honours(boolean approved, String rule, String mode, String words) throws Exception {
        var engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        try (var file = Files.newInputStream(Path.of("workflows/selection/honour-gate.dmn"))) {
            var row = engine.evaluateDecisionTable(engine.parseDecision("honour-gate", file), Map.of("approved", approved)).getSingleResult();
            assertThat(row.<String>getEntry("rule")).isEqualTo(rule);
            assertThat(row.<String>getEntry("mode")).isEqualTo(mode);
            assertThat(row.<String>getEntry("words")).contains(words);
            assertThat(row.<String>getEntry("source")).isEqualTo("《评比达标表彰活动管理办法》");
        }
    }
}
