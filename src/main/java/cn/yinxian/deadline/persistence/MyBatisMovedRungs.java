package cn.yinxian.deadline.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import cn.yinxian.deadline.model.LaidRung;
import cn.yinxian.deadline.model.MovedRungs;
import cn.yinxian.deadline.persistence.MovedRungMapper.SentRow;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisMovedRungs implements MovedRungs {

    private static final int ROWS_PER_STATEMENT = 250;

    private final MovedRungMapper mapper;
    private final RungMapper rungs;

    MyBatisMovedRungs(MovedRungMapper mapper, RungMapper rungs) {
        this.mapper = mapper;
        this.rungs = rungs;
    }

    @Override
    public void add(List<LaidRung> laid) {
        var rows = laid.stream().map(RungRow::of).toList();
        for (int from = 0; from < rows.size(); from += ROWS_PER_STATEMENT) {
            rungs.insertAll(rows.subList(from, Math.min(rows.size(), from + ROWS_PER_STATEMENT)));
        }
    }

    @Override
    public void removeWaiting(Collection<Long> deadlineIds) {
        mapper.deleteWaiting(deadlineIds);
    }

    @Override
    public Map<Long, Set<String>> sentOf(Collection<Long> deadlineIds) {
        return mapper.selectSent(deadlineIds).stream()
                .collect(groupingBy(SentRow::deadlineId, mapping(SentRow::rung, toSet())));
    }

    @Override
    public List<LaidRung> waitingOf(Collection<Long> deadlineIds) {
        return mapper.selectWaiting(deadlineIds).stream().map(RungRow::laid).toList();
    }

    @Override
    public void retime(Collection<Long> rungIds, Instant at) {
        mapper.retime(rungIds, at);
    }
}
