package cn.yinxian.demo.terms;

import cn.yinxian.demo.DemoOnly;
import cn.yinxian.filing.model.Filings;
import cn.yinxian.filing.usecase.RecordFiling;
import cn.yinxian.shared.Missing;
import cn.yinxian.workflow.OpenTasks;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Organisation Departments note new terms. */
@Component
@DemoOnly
class RecordingSide implements Side {

    private final OpenTasks openTasks;
    private final Filings filings;
    private final RecordFiling record;

    RecordingSide(OpenTasks openTasks, Filings filings, RecordFiling record) {
        this.openTasks = openTasks;
        this.filings = filings;
        this.record = record;
    }

    @Override
    public Set<String> pages() {
        return Set.of("filing/record");
    }

    @Override
    public void play(Step now) {
        var task = openTasks.open(now.task(), now.by());
        var filing = filings.find(task.caseNumber(), task.intendedGroup()).orElseThrow(Missing::new);
        record.record(new RecordFiling.Command(now.task(), false, "已备案。", filing.snapshot().version(), now.by()));
    }
}
