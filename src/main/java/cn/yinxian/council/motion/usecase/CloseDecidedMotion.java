package cn.yinxian.council.motion.usecase;

import cn.yinxian.council.motion.Execution;
import cn.yinxian.council.motion.model.Motions;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.TaskRef;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was decided leaves nothing to be done; serves userTask_splitItems. */
@Service
@Transactional
public class CloseDecidedMotion {

    private final Execution execution;
    private final Motions motions;

    CloseDecidedMotion(Execution execution, Motions motions) {
        this.execution = execution;
        this.motions = motions;
    }

    public record Command(TaskRef task, String note, long seenVersion, CurrentOfficial by) {}

    public void close(Command command) {
        var task = execution.takeSplit(command.task(), command.by());
        motions.require(task.caseNumber()).requireVersion(command.seenVersion());
        execution.split(task, false, command.note());
    }
}
