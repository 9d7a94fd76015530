package cn.yinxian.workflow.passing;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.workflow.Cases;
import cn.yinxian.workflow.persistence.CaseMapper;
import cn.yinxian.workflow.persistence.CaseRow;
import cn.yinxian.workflow.persistence.QueueRow;
import cn.yinxian.workflow.persistence.TaskMapper;
import java.util.List;
import org.springframework.stereotype.Component;

/** What an official has asked others to do in a case, for changing one's mind about it. */
@Component
class AskedErrands {

    private final Cases cases;
    private final CaseMapper rows;
    private final TaskMapper tasks;
    private final Queue queue;

    AskedErrands(Cases cases, CaseMapper rows, TaskMapper tasks, Queue queue) {
        this.cases = cases;
        this.rows = rows;
        this.tasks = tasks;
        this.queue = queue;
    }

    /** Locks a case that this official may read; {@link Missing} otherwise. */
    CaseRow lock(CaseNumber number, CurrentOfficial me) {
        cases.require(number, me);
        return rows.lock(number.value());
    }

    /** Those still to act, in order; a substitute changes the principal's mind too. */
    List<QueueRow> askedBy(CaseNumber number, CurrentOfficial me) {
        return queue.askedBy(number.value(), me.onBehalf().isEmpty() ? List.of(me.id().value()) : me.ownersIn(rows.select(number.value()).process()));
    }

    Passed task(CaseRow file, QueueRow asked) {
        return new Passed(file, tasks.select(asked.taskId()));
    }
}
