package cn.yinxian.demosite.plan.process;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.demosite.plan.SiteMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows of {@code demo-gate}. */
class DemoGateTest {

    @ParameterizedTest
    @CsvSource({"true, A_APPROVED", "false, B_SHOWCASE"})
    void only_an_approved_item_is_named_and_gets_a_plaque(boolean approved, SiteMode mode) throws Exception {
        var engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        try (var file = Files.newInputStream(Path.of("workflows/demosite/demo-gate.dmn"))) {
            var row = engine.evaluateDecisionTable(engine.parseDecision("demo-gate", file), Map.of("approved", approved)).getSingleResult();
            assertThat(row.<String>getEntry("mode")).isEqualTo(mode.name());
            assertThat(row.<Boolean>getEntry("plaque")).isEqualTo(approved).isEqualTo(mode.names());
            assertThat(row.<Boolean>getEntry("publicity")).isEqualTo(approved);
            assertThat(row.<String>getEntry("source")).contains("创建示范活动管理办法");
        }
    }
}
