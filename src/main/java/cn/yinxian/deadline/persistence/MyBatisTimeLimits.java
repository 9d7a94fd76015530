package cn.yinxian.deadline.persistence;

import cn.yinxian.deadline.model.TimeLimit;
import cn.yinxian.deadline.model.TimeLimits;
import cn.yinxian.shared.Overtaken;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisTimeLimits implements TimeLimits {

    private final DeadlineMapper mapper;
    private final PauseReader pauses;

    MyBatisTimeLimits(DeadlineMapper mapper) {
        this.mapper = mapper;
        this.pauses = new PauseReader(mapper);
    }

    @Override
    public Optional<TimeLimit> findRunning(String subject, String rule) {
        var row = mapper.selectByOpenKey(DeadlineRow.openKey(subject, rule));
        return row == null ? Optional.empty() : pauses.limits(List.of(row)).stream().findFirst();
    }

    @Override
    public List<TimeLimit> findRunning(Collection<String> subjects, String rule) {
        var keys = subjects.stream().map(subject -> DeadlineRow.openKey(subject, rule)).toList();
        return keys.isEmpty() ? List.of() : pauses.limits(mapper.selectByOpenKeys(keys));
    }

    @Override
    public List<TimeLimit> runningOf(String subject) {
        return pauses.limits(mapper.selectRunningOf(subject));
    }

    @Override
    public TimeLimit add(TimeLimit limit) {
        var key = new GeneratedId();
        try {
            mapper.insert(DeadlineRow.of(limit), key);
        } catch (DuplicateKeyException openedMeanwhile) {
            throw Overtaken.byAnother();
        }
        return limit.stored(key.value(), limit.version());
    }

    @Override
    public TimeLimit update(TimeLimit limit) {
        if (mapper.update(DeadlineRow.of(limit)) == 0) {
            throw Overtaken.byAnother();
        }
        storeLastPause(limit);
        return limit.stored(limit.id(), limit.version() + 1);
    }

    /** Only the last pause can have changed: it has begun, or it has ended. */
    private void storeLastPause(TimeLimit limit) {
        int last = limit.pauses().size() - 1;
        if (last < 0) {
            return;
        }
        var pause = limit.pauses().get(last);
        var row = new PauseRow(limit.id(), last, pause.from(), pause.to());
        if (row.toAt() == null) {
            mapper.insertPause(row);
        } else {
            mapper.endPause(row);
        }
    }
}
