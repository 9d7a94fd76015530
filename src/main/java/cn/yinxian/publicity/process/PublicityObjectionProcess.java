package cn.yinxian.publicity.process;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.workflow.ProcessKey;
import cn.yinxian.workflow.ProcessVariable;
import cn.yinxian.workflow.TaskKey;

/** Names used in workflows/publicity/publicity-objection.bpmn; WorkflowModelTest keeps the two equal. */
final class PublicityObjectionProcess {

    static final ProcessKey KEY = ProcessKey.of("publicity-objection", "PO");

    static final TaskKey INVESTIGATE_OBJECTION = TaskKey.of("userTask_investigateObjection");

    static final ProcessVariable<CandidateGroup> INVESTIGATOR_GROUP = ProcessVariable.ofGroup("investigatorGroup");

    static final String DROPPED = "publicity.objectionDropped";

    private PublicityObjectionProcess() {}
}
