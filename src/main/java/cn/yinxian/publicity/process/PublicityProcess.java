package cn.yinxian.publicity.process;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.workflow.ProcessKey;
import cn.yinxian.workflow.ProcessVariable;
import cn.yinxian.workflow.TaskKey;
import java.time.Instant;

/** Names used in workflows/publicity/publicity.bpmn; WorkflowModelTest keeps the two equal. */
final class PublicityProcess {

    static final ProcessKey KEY = ProcessKey.of("publicity", "PU");

    static final TaskKey CONFIRM_PUBLICITY = TaskKey.of("userTask_confirmPublicity");

    static final ProcessVariable<Instant> PERIOD_ENDS_AT = ProcessVariable.ofInstant("periodEndsAt");
    static final ProcessVariable<CandidateGroup> CLERK_GROUP = ProcessVariable.ofGroup("clerkGroup");

    static final String CANCELLED = "publicity.cancelled";

    private PublicityProcess() {}
}
