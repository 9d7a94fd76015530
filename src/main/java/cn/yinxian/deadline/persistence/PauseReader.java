package cn.yinxian.deadline.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import cn.yinxian.deadline.model.TimeLimit;
import java.util.List;

/** Completes rows of deadlines by their pauses, in one query. */
final class PauseReader {

    private final DeadlineMapper mapper;

    PauseReader(DeadlineMapper mapper) {
        this.mapper = mapper;
    }

    /** Each pause raises the version: what stands at zero, as most do, has none to read. */
    List<TimeLimit> limits(List<DeadlineRow> rows) {
        var changed = rows.stream().filter(row -> row.version() > 0).map(DeadlineRow::id).toList();
        var pauses = (changed.isEmpty() ? List.<PauseRow>of() : mapper.selectPauses(changed))
                .stream().collect(groupingBy(PauseRow::deadlineId, mapping(PauseRow::pause, toList())));
        return rows.stream()
                .map(row -> row.limit(pauses.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
