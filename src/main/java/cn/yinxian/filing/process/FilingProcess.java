package cn.yinxian.filing.process;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.workflow.ProcessKey;
import cn.yinxian.workflow.ProcessVariable;
import cn.yinxian.workflow.TaskKey;

/** Names used in workflows/filing/filing.bpmn; WorkflowModelTest keeps the two equal. */
final class FilingProcess {

    static final ProcessKey KEY = ProcessKey.called("filing");

    static final TaskKey RECORD_FILING = TaskKey.of("userTask_recordFiling");
    static final TaskKey ANSWER_QUERY = TaskKey.of("userTask_answerQuery");

    static final ProcessVariable<CandidateGroup> RECORD_GROUP = ProcessVariable.ofGroup("recordGroup");
    static final ProcessVariable<CandidateGroup> ANSWER_GROUP = ProcessVariable.ofGroup("answerGroup");
    static final ProcessVariable<FilingOutcome> FILING_OUTCOME = ProcessVariable.ofEnum("filingOutcome");

    /** What a department may do with a filing: note it or ask; there is no third. */
    enum FilingOutcome {
        NOTED,
        QUERIED
    }

    private FilingProcess() {}
}
