package cn.yinxian.demo.terms;

import cn.yinxian.demo.DemoOnly;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.ApprovalRecord;
import cn.yinxian.workflow.Cases;
import cn.yinxian.workflow.OpenTasks;
import cn.yinxian.workflow.WaitingTask;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How far a demo renewal has come: its approval record says, so that after a crash nothing is played twice. */
@Component
@DemoOnly
class TermProgress {

    private final Cases cases;
    private final ApprovalRecord record;
    private final OpenTasks openTasks;

    TermProgress(Cases cases, ApprovalRecord record, OpenTasks openTasks) {
        this.cases = cases;
        this.record = record;
        this.openTasks = openTasks;
    }

    /** The step that waits, if exactly so many acts have been done; the letter goes out before the branch answers it. */
    Optional<WaitingTask> after(int acts, CaseNumber number) {
        return record.of(cases.require(number, CurrentOfficial.SYSTEM)).size() == acts
                ? openTasks.waitingIn(number).stream().min(Comparator.comparing(TermProgress::rank))
                : Optional.empty();
    }

    private static int rank(WaitingTask task) {
        return task.page().endsWith("issue-reminder") ? 0 : 1;
    }
}
