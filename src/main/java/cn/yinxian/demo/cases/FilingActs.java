package cn.yinxian.demo.cases;

import cn.yinxian.demo.DemoOnly;
import cn.yinxian.filing.model.Filings;
import cn.yinxian.filing.usecase.RecordFiling;
import cn.yinxian.shared.Missing;
import cn.yinxian.workflow.OpenTasks;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Organisation departments note what is filed, or ask about it. */
@Component
@DemoOnly
class FilingActs implements StepActs {

    private final OpenTasks openTasks;
    private final Filings filings;
    private final RecordFiling recordFiling;

    FilingActs(OpenTasks openTasks, Filings filings, RecordFiling recordFiling) {
        this.openTasks = openTasks;
        this.filings = filings;
        this.recordFiling = recordFiling;
    }

    @Override
    public Set<CaseStep> steps() {
        return Set.of(CaseStep.FILING_RECORD);
    }

    @Override
    public void play(Moment now) {
        var task = openTasks.open(now.task(), now.by());
        var filing = filings.find(task.caseNumber(), task.intendedGroup()).orElseThrow(Missing::new);
        boolean query = now.goal() == CaseGoal.QUERIED;
        recordFiling.record(new RecordFiling.Command(
                now.task(), query, query ? "请补充说明党员组织关系转接的时间安排。" : "已备案。", filing.snapshot().version(), now.by()));
    }
}
