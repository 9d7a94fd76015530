package cn.yinxian.modelcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each check finds the fault it is there for: a sound model is spoilt in one place after the other. */
class ModelCheckTest {

    private static final Path FOLDER = Path.of("src/test/resources/explorer");

    @Test
    void a_sound_model_has_no_finding() throws IOException {
        assertThat(findings(Files.readString(FOLDER.resolve("kit-approval.bpmn")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            process id="kit-approval"                            | process id="kit-approvals"                           | process id kit-approvals is not the file name
            camunda:versionTag="1"                               | ``                                                   | versionTag is missing
            camunda:historyTimeToLive="P3650D"                   | ``                                                   | historyTimeToLive is missing
            isExecutable="true"                                  | isExecutable="false"                                 | the process is not executable
            id="flow_applied"                                    | id="Flow_0r8yo0r"                                    | Flow_0r8yo0r is not flow_lowerCamel
            name="审核申请"                                      | name="Review"                                        | userTask_review has no Chinese name
            name="是否同意？"                                    | ``                                                   | gateway_reviewVerdict has no Chinese name
            name="退回"                                          | name="return"                                        | flow_returned is named, but not in Chinese
            name="explorer.withdrawn"                            | name="withdrawn"                                     | message withdrawn is not explorer.pastTense
            errorCode="quotaMissing"                             | errorCode="QUOTA-MISSING"                            | error code QUOTA-MISSING is not lowerCamel
            bpmnElement="userTask_review"                        | bpmnElement="userTask_amend"                         | userTask_review is not drawn
            bpmnElement="flow_applied"                           | bpmnElement="flow_amended"                           | flow_applied is not drawn
            camunda:formKey="explorer/review"                    | camunda:formKey="explorer/unknown"                   | there is no template forms/explorer/unknown.ftlh
            camunda:formKey="explorer/review"                    | camunda:formKey="explorer/unknown"                   | no controller answers GET /tasks/{taskId}/explorer/unknown
            camunda:formKey="explorer/review"                    | ``                                                   | userTask_review: formKey is missing
            camunda:candidateGroups="${reviewGroup}"             | ``                                                   | userTask_review: candidateGroups is not ${variable}
            camunda:candidateGroups="${reviewGroup}"             | camunda:candidateGroups="CITY_CLERK@440300"          | userTask_review: candidateGroups is not ${variable}
            camunda:candidateGroups="${reviewGroup}"             | camunda:candidateGroups="${reviewGroup}" camunda:assignee="wang" | people are not named in a model
            name="deadlineRule" value="task.reviewDays"          | name="deadlineRule" value="task.unknown"             | deadlineRule task.unknown is no known figure
            <camunda:property name="deadlineRule" value="task.reviewDays"/> | ``                                        | userTask_review: property deadlineRule is missing
            <camunda:property name="decides" value="reviewVerdict"/> | ``                                               | userTask_review: steers flow_returned by reviewVerdict
            <camunda:property name="decides" value="quotaLeft"/> | ``                                                   | serviceTask_checkQuota: steers
            value="reviewVerdict"                                | value="reviewVerdict,mood"                           | userTask_review: decides mood, which no condition reads
            camunda:delegateExpression="${explorerCheckQuotaDelegate}" | camunda:class="java.lang.String"               | camunda:class is not used
            camunda:delegateExpression="${explorerCheckQuotaDelegate}" | camunda:expression="${a.b()}"                  | camunda:expression is not used
            camunda:delegateExpression="${explorerCheckQuotaDelegate}" | camunda:type="external" camunda:topic="t"      | camunda:topic is not used
            ${explorerCheckQuotaDelegate}                        | ${explorerUnknownDelegate}                           | there is no bean explorerUnknownDelegate
            <camunda:in source                                   | <camunda:executionListener event="start" class="X"/><camunda:in source | a listener: camunda:class is not used
            default="flow_agreed"                                | ``                                                   | gateway_reviewVerdict: no default flow
            ${reviewVerdict == 'RETURN'}                         | ${reviewVerdict != 'RETURN'}                         | is neither ${name == 'VALUE'} nor ${name}
            ${reviewVerdict == 'RETURN'}                         | ${bean.ask(execution)}                               | is neither ${name == 'VALUE'} nor ${name}
            <timeDate xsi:type="tFormalExpression">${reviewDueAt}</timeDate> | <timeDuration>PT1H</timeDuration>        | boundary_reviewOverdue: a timer is a timeDate with ${variable}
            ${voters}                                            | 3                                                    | userTask_vote: several are counted by ${variable}
            userTask_amend                                       | userTask_amendAgain                                  | user task userTask_amendAgain has no constant in KitApprovalProcess
            userTask_amend                                       | userTask_amendAgain                                  | user task userTask_amend of KitApprovalProcess is not in the model
            ${reviewDueAt}                                       | ${replyDueAt}                                        | variable replyDueAt has no constant in KitApprovalProcess
            """)
    void a_spoilt_model_is_found(String sound, String broken, String finding) throws IOException {
        String text = Files.readString(FOLDER.resolve("kit-approval.bpmn"));
        assertThat(text).contains(sound);
        String spoilt = sound.equals("userTask_amend")
                ? text.replace(sound, broken)
                : text.replaceFirst(Pattern.quote(sound), Matcher.quoteReplacement(broken));
        assertThat(findings(spoilt)).anyMatch(it -> it.contains(finding));
    }

    @Test
    void a_script_task_is_found() throws IOException {
        String text = Files.readString(FOLDER.resolve("kit-approval.bpmn"))
                .replaceFirst("(?s)<userTask (id=\"userTask_amend\" name=\"[^\"]*\")[^>]*>.*?</userTask>", "<scriptTask $1/>");
        assertThat(findings(text)).contains("userTask_amend: scriptTask is not used in our models", "userTask_amend: scripts are not used");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            decision id="kit-conditions"           | decision id="kit-rules"     | decision id kit-rules is not the file name
            name="套件条件"                        | name="conditions"           | has no Chinese name
            camunda:historyTimeToLive="P3650D"     | ``                          | historyTimeToLive is missing
            hitPolicy="COLLECT"                    | ``                          | the hit policy is not stated
            label="正式党员数"                     | label="members"             | the input has no Chinese label
            label="依据"                           | ``                          | the output has no Chinese label
            &lt; minFormalMembers                  | &lt; 3                       | the figure 3 stands in a cell
            """)
    void a_spoilt_decision_table_is_found(String sound, String broken, String finding) throws IOException {
        String text = Files.readString(FOLDER.resolve("kit-conditions.dmn"));
        assertThat(decisionFindings(text)).isEmpty();
        assertThat(text).contains(sound);
        assertThat(decisionFindings(text.replace(sound, broken))).anyMatch(it -> it.contains(finding));
    }

    @Test
    void the_catalogue_lists_steps_timers_and_decisions() {
        String catalogue = Catalogue.of(WorkflowFile.below(FOLDER, ".bpmn"), WorkflowFile.below(FOLDER, ".dmn"));
        assertThat(catalogue)
                .contains("## 套件审批 `kit-approval`")
                .contains("| 审核申请 | `userTask_review` | `reviewGroup` | `task.reviewDays` | `explorer/review` | `reviewVerdict` |")
                .contains("| 审核逾期 | `boundary_reviewOverdue` | `reviewDueAt` | beside `userTask_review` |")
                .contains("process `kit-filing`")
                .contains("| 套件条件 | [`kit-conditions`](explorer/kit-conditions.dmn) | COLLECT | 正式党员数 | 依据 | 1 |");
    }

    private static List<String> findings(String text) {
        var model = Bpmn.readModelFromStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        var code = new KitCode();
        var findings = new ArrayList<>(Shape.findings(model, "explorer", "kit-approval"));
        findings.addAll(Steps.findings(model, code));
        findings.addAll(Bindings.findings(model, code, "explorer", "kit-approval"));
        return findings;
    }

    private static List<String> decisionFindings(String text) {
        return Decisions.findings(text, "kit-conditions");
    }

    /** The code that a kit model would have. */
    private static final class KitCode implements ProductionCode {

        private static final Set<String> PAGES =
                Set.of("explorer/review", "explorer/supervise", "explorer/amend", "explorer/opinion", "explorer/vote");

        @Override
        public boolean template(String formKey) {
            return PAGES.contains(formKey);
        }

        @Override
        public boolean controller(String formKey) {
            return PAGES.contains(formKey);
        }

        @Override
        public boolean bean(String name) {
            return name.equals("explorerCheckQuotaDelegate");
        }

        @Override
        public boolean figure(String key) {
            return key.equals("task.reviewDays");
        }

        @Override
        public List<Constants> constants(String module, String process) {
            return List.of(new Constants("KitApprovalProcess",
                    Set.of("userTask_review", "userTask_supervise", "userTask_amend", "userTask_unitOpinion", "userTask_vote"),
                    Set.of("reviewVerdict", "quotaLeft", "filingNoted", "reviewGroup", "leaderGroup", "applicantGroup", "unitGroup",
                            "memberGroup", "reviewDueAt", "voters")));
        }
    }
}
