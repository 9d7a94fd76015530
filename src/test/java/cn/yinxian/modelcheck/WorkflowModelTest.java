package cn.yinxian.modelcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file of {@code workflows/} keeps to the house style and agrees with the code, the pages and the figures. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkflowModelTest {

    private static final Path README = WorkflowFile.FOLDER.resolve("README.md");
    private ProductionCode code;

    @BeforeAll
    void scan() {
        code = new ScannedCode();
    }

    static List<WorkflowFile> models() {
        return WorkflowFile.models();
    }

    static List<WorkflowFile> decisions() {
        return WorkflowFile.decisions();
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_model_is_named_and_drawn_as_officials_read_it(WorkflowFile file) {
        var model = Bpmn.readModelFromFile(file.path().toFile());
        assertThat(Shape.findings(model, file.module(), file.name())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void each_step_has_its_people_its_page_its_deadline_and_its_bean(WorkflowFile file) {
        var model = Bpmn.readModelFromFile(file.path().toFile());
        assertThat(Steps.findings(model, code)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void the_constants_of_the_process_and_the_model_agree_both_ways(WorkflowFile file) {
        var model = Bpmn.readModelFromFile(file.path().toFile());
        assertThat(Bindings.findings(model, code, file.module(), file.name())).isEmpty();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("decisions")
    void a_decision_table_is_readable_and_holds_no_figure(WorkflowFile file) throws IOException {
        assertThat(Decisions.findings(Files.readString(file.path()), file.name())).isEmpty();
    }

    @Test
    void each_file_lies_in_the_folder_of_its_module() throws IOException {
        try (var files = Files.walk(WorkflowFile.FOLDER)) {
            assertThat(files.filter(Files::isRegularFile).filter(it -> !it.equals(README)))
                    .allMatch(it -> it.getNameCount() == 3 && it.toString().matches(".*\\.(bpmn|dmn)"));
        }
        assertThat(WorkflowFile.models()).extracting(WorkflowFile::module)
                .allMatch(it -> Files.isDirectory(Path.of("src/main/java/cn/yinxian", it)));
    }

    @Test
    void the_catalogue_says_what_the_models_say() throws IOException {
        String catalogue = Catalogue.of(WorkflowFile.models(), WorkflowFile.decisions());
        if ("write".equals(System.getProperty("workflows.readme"))) {
            Files.writeString(README, catalogue);
        }
        assertThat(README).as("run with -Dworkflows.readme=write").hasContent(catalogue);
    }
}
