package cn.yinxian.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.modelcheck.WorkflowFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The explorer finds each fault it is there to find: a sound model is spoilt in one place after the other. */
class ModelExplorerTest {

    private static final Path SOUND = Path.of("src/test/resources/explorer");

    @TempDir
    Path folder;

    private String approval = read("kit-approval.bpmn");
    private String filing = read("kit-filing.bpmn");

    @Test
    void a_sound_model_has_no_finding_and_every_element_is_passed() {
        var findings = explore();
        assertThat(findings.told()).isEmpty();
        assertThat(findings.complete()).isTrue();
        assertThat(findings.paths()).isGreaterThan(10);
    }

    @Test
    void a_token_that_waits_at_a_join_for_ever_is_found_with_the_way_there() {
        spoil("parallelGateway id=\"gateway_opinionsAsked\"", "exclusiveGateway id=\"gateway_opinionsAsked\" default=\"flow_toVote\"");
        spoil("targetRef=\"userTask_unitOpinion\"/>", "targetRef=\"userTask_unitOpinion\"><conditionExpression>${quotaLeft}</conditionExpression></sequenceFlow>");
        var findings = explore();
        assertThat(findings.told()).contains("a token is stuck at gateway_opinionsGiven").contains("complete userTask_review");
    }

    @Test
    void a_step_that_nobody_and_nothing_can_end_is_found() {
        spoil("camunda:delegateExpression=\"${explorerCheckQuotaDelegate}\"", "camunda:type=\"external\" camunda:topic=\"quota\"");
        assertThat(explore().told()).contains("a token is stuck at serviceTask_checkQuota");
    }

    @Test
    void a_flow_that_no_decision_takes_is_found() {
        spoil("${quotaLeft}", "${reviewVerdict == 'REFUSE'}");
        assertThat(explore().told()).contains("never passed: flow_quotaExhausted");
    }

    @Test
    void a_called_process_that_is_not_told_its_group_is_found() {
        spoil("<camunda:in source=\"unitGroup\" target=\"filingGroup\"/>", "");
        assertThat(explore().told()).contains("failed at").contains("filingGroup");
    }

    @Test
    void a_condition_on_a_variable_that_is_decided_later_is_found() {
        spoil("${quotaLeft}", "${filingNoted == 'QUERY'}");
        assertThat(explore().told()).contains("failed at userTask_review").contains("filingNoted");
    }

    @Test
    void a_split_without_a_default_flow_is_found() {
        spoil(" default=\"flow_agreed\"", "");
        spoil("targetRef=\"serviceTask_checkQuota\"/>", "targetRef=\"serviceTask_checkQuota\"><conditionExpression>${reviewVerdict == 'AGREE'}</conditionExpression></sequenceFlow>");
        assertThat(explore().told()).contains("failed at userTask_review").contains("reviewVerdict=OTHER");
    }

    @Test
    void a_step_that_is_open_twice_is_found() {
        spoil("sourceRef=\"gateway_opinionsAsked\" targetRef=\"userTask_unitOpinion\"/>",
                "sourceRef=\"gateway_opinionsAsked\" targetRef=\"userTask_review\"/>");
        assertThat(explore(new ModelExplorer.Limits(1, 400, 20)).told()).contains("a second token has come to");
    }

    @Test
    void a_case_that_can_only_go_round_or_be_given_up_is_found() {
        spoil("sourceRef=\"gateway_filingNoted\" targetRef=\"endEvent_filed\"/>", "sourceRef=\"gateway_filingNoted\" targetRef=\"userTask_amend\"/>");
        spoil("targetRef=\"endEvent_refused\"", "targetRef=\"userTask_amend\"");
        assertThat(explore().told()).contains("no way from here comes to an end");
    }

    @Test
    void a_loop_of_automatic_steps_without_any_wait_is_found() {
        spoil("sourceRef=\"boundary_quotaMissing\" targetRef=\"userTask_amend\"", "sourceRef=\"boundary_quotaMissing\" targetRef=\"serviceTask_checkQuota\"");
        spoil("sourceRef=\"serviceTask_checkQuota\" targetRef=\"gateway_quotaLeft\"", "sourceRef=\"serviceTask_checkQuota\" targetRef=\"serviceTask_checkQuota\"");
        assertThat(explore().told()).isNotEmpty();
    }

    @Test
    void an_exploration_that_stops_early_says_so() {
        assertThat(explore(new ModelExplorer.Limits(2, 5, 30)).line()).contains("complete=false");
    }

    private Findings explore() {
        return explore(new ModelExplorer.Limits(2, 100_000, 20));
    }

    private Findings explore(ModelExplorer.Limits limits) {
        try {
            Files.writeString(folder.resolve("kit-approval.bpmn"), approval);
            Files.writeString(folder.resolve("kit-filing.bpmn"), filing);
            try (var engine = new ExplorerEngine(WorkflowFile.below(folder, ".bpmn"))) {
                var findings = new ModelExplorer(engine, "kit-approval", limits).explore();
                System.out.println(findings.line());
                return findings;
            }
        } catch (IOException | SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    private void spoil(String sound, String broken) {
        assertThat(approval).contains(sound);
        approval = approval.replaceFirst(java.util.regex.Pattern.quote(sound), java.util.regex.Matcher.quoteReplacement(broken));
    }

    private static String read(String name) {
        try {
            return Files.readString(SOUND.resolve(name));
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
