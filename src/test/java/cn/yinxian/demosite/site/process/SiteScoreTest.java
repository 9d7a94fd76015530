package cn.yinxian.demosite.site.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows of {@code site-score}. */
class SiteScoreTest {

    @ParameterizedTest
    @CsvSource({
        "100, false, PASS", "85, false, PASS", "85, true, PASS", "84, false, RECTIFY", "70, false, RECTIFY", "84, true, FAIL", "70, true, FAIL",
        "69, false, FAIL", "0, true, FAIL"
    })
    void the_points_alone_say_what_follows_and_one_rectifies_once(int score, boolean rectified, String outcome) throws Exception {
        var engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        try (var file = Files.newInputStream(Path.of("workflows/demosite/site-score.dmn"))) {
            var result = engine.evaluateDecisionTable(engine.parseDecision("site-score", file), Map.of(
                    "score", score, "rectified", rectified, "passScore", 85, "rectifyScore", 70));
            assertThat(result.getSingleResult().<String>getEntry("outcome")).isEqualTo(outcome);
        }
    }
}
