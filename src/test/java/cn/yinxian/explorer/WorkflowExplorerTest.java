package cn.yinxian.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.explorer.ModelExplorer.Limits;
import cn.yinxian.modelcheck.WorkflowFile;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every process of {@code workflows/} driven through all that can happen in it, those of the council among them. Bounded in the build,
 * and in the long run too, where loops are walked twice: {@code -Dscenario=explorer -Dminutes=10 -Dacts=2000000}, for each model and
 * each of the two questions. What a bound cuts off is said by {@code complete=false}.
 */
@Tag("scenario")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkflowExplorerTest {

    private static final boolean FULL = "explorer".equals(System.getProperty("scenario"));
    private static final double MINUTES = Long.getLong("minutes", 10);
    private static final int ACTS = Integer.getInteger("acts", 2_000_000);
    private static final List<String> COUNCIL = List.of("council-motion", "council-meeting", "supervise-item");
    private static final double SECONDS_FOR_ALL = 60;
    private static final double SECONDS_FOR_TURNS = 4;
    private final long began = System.nanoTime();
    private double turning;
    private ExplorerEngine engine;

    @BeforeAll
    void deploy() {
        engine = new ExplorerEngine(WorkflowFile.models());
    }

    @AfterAll
    void close() throws SQLException {
        engine.close();
    }

    static List<WorkflowFile> models() {
        return WorkflowFile.models();
    }

    @BeforeAll
    static void say_the_bounds() {
        System.out.printf(Locale.ROOT, "scenario explorer-bounds full=%s minutes=%.0f acts=%d models=%d%n", FULL, MINUTES, ACTS, models().size());
    }

    @Test
    void the_processes_of_the_council_are_among_them() {
        assertThat(models()).extracting(WorkflowFile::name).containsAll(COUNCIL);
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_way_through_the_model_ends_and_every_element_is_passed(WorkflowFile model) {
        var findings = new ModelExplorer(engine, model.name(), limits()).explore();
        System.out.println(findings.line());
        assertThat(findings.told()).isEmpty();
    }

    /** Each way once, as far as the bound lets it: what is open is found again, each step once, and nothing waits for ever. */
    @ParameterizedTest
    @MethodSource("models")
    void every_step_can_be_sent_back_and_taken_back_where_the_model_lets_it(WorkflowFile model) {
        var limits = FULL ? new Limits(1, ACTS, MINUTES * 60, true) : new Limits(1, 1_200, SECONDS_FOR_TURNS, true);
        var findings = new ModelExplorer(engine, model.name(), limits).explore();
        turning += findings.seconds();
        System.out.println(findings.line().replace("scenario explorer", "scenario explorer-turns"));
        assertThat(findings.told()).isEmpty();
    }

    /** What earlier models did not use of the common minute is left to the later ones. */
    private Limits limits() {
        double used = (System.nanoTime() - began) / 1e9 - turning;
        return FULL ? new Limits(2, ACTS, MINUTES * 60) : new Limits(1, 20_000, Math.max(1, SECONDS_FOR_ALL - used));
    }
}
