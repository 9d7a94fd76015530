package cn.yinxian.filing.usecase;

import cn.yinxian.filing.model.Filings;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Missing;
import cn.yinxian.workflow.TaskRef;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes a filing, or asks about it; serves userTask_recordFiling. */
@Service
@Transactional
public class RecordFiling {

    /** @param query true: ask the committee; false: note the filing */
    public record Command(TaskRef task, boolean query, String opinion, long seenVersion, CurrentOfficial by) {}

    private final Filings filings;
    private final FilingWorkflow workflow;
    private final Clock clock;

    RecordFiling(Filings filings, FilingWorkflow workflow, Clock clock) {
        this.filings = filings;
        this.workflow = workflow;
        this.clock = clock;
    }

    public void record(Command command) {
        var task = workflow.recordOpenTo(command.by(), command.task());
        var filing = filings.find(task.caseNumber(), task.intendedGroup()).orElseThrow(Missing::new);
        if (command.query()) {
            filing.query(command.opinion(), command.by().id(), clock.instant(), command.seenVersion());
            filings.update(filing);
            workflow.queried(task, command.opinion());
        } else {
            filing.record(command.by().id(), clock.instant(), command.seenVersion());
            filings.update(filing);
            workflow.recorded(task, command.opinion());
        }
    }
}
