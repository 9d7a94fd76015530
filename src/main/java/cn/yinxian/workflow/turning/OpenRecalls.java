package cn.yinxian.workflow.turning;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.RecallOffers;
import cn.yinxian.workflow.persistence.CaseMapper;
import cn.yinxian.workflow.persistence.RecordMapper;
import cn.yinxian.workflow.persistence.TaskMapper;
import cn.yinxian.workflow.persistence.TaskRow;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class OpenRecalls implements RecallOffers {

    private final CaseMapper cases;
    private final TaskMapper tasks;
    private final RecordMapper records;
    private final Recalls recalls;

    OpenRecalls(CaseMapper cases, TaskMapper tasks, RecordMapper records, Recalls recalls) {
        this.cases = cases;
        this.tasks = tasks;
        this.records = records;
        this.recalls = recalls;
    }

    @Override
    public Set<String> of(Collection<String> caseNumbers, CurrentOfficial me) {
        if (caseNumbers.isEmpty()) {
            return Set.of();
        }
        var rows = tasks.selectOfCases(caseNumbers).stream().collect(Collectors.groupingBy(TaskRow::caseNumber));
        var inMyName = records.selectDoneFor(me.id().value(), caseNumbers);
        return cases.selectAll(caseNumbers).stream()
                .map(file -> recalls.of(file, rows.getOrDefault(file.caseNumber(), List.of()), inMyName, me))
                .filter(recall -> recall.whyNot() == null)
                .flatMap(recall -> Stream.ofNullable(recall.step().done()))
                .map(TaskRow::taskId)
                .collect(Collectors.toSet());
    }
}
