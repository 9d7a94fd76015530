package cn.yinxian.organisation.persistence;

import cn.yinxian.organisation.Figure;
import cn.yinxian.organisation.Figures;
import cn.yinxian.organisation.model.DatedFigure;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Figures are asked for many times per request and change some times a year: all rows stay in memory, until a change here
 * or, for changes made by another node, for a minute.
 */
@Component
class MyBatisFigures implements Figures {

    private static final Duration FRESH = Duration.ofSeconds(60);

    private final FigureMapper mapper;
    private final Clock clock;
    private volatile @Nullable Snapshot snapshot;

    private record Snapshot(Instant readAt, Map<String, List<DatedFigure>> rows) {}

    MyBatisFigures(FigureMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /** Before the first row of a key its first value holds: what was before, this installation never knew. */
    @Override
    public Figure on(String key, LocalDate day) {
        var rows = rows().get(key);
        if (rows == null) {
            throw new IllegalArgumentException("no figure " + key);
        }
        var valid = rows.get(0);
        for (var row : rows) {
            if (!row.period().from().isAfter(day)) {
                valid = row;
            }
        }
        return valid.figure();
    }

    @Override
    public boolean knows(String key) {
        return rows().containsKey(key);
    }

    @Override
    public String labelOf(String key) {
        var rows = rows().get(key);
        return rows == null ? key : rows.get(rows.size() - 1).label();
    }

    /** The changing transaction reads what it wrote; all others the old rows, until it has committed. */
    void changed() {
        if (TransactionSynchronizationManager.hasResource(this)) {
            return;
        }
        TransactionSynchronizationManager.bindResource(this, true);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResource(MyBatisFigures.this);
                snapshot = null;
            }
        });
    }

    private Map<String, List<DatedFigure>> rows() {
        if (TransactionSynchronizationManager.hasResource(this)) {
            return read();
        }
        var known = snapshot;
        var now = clock.instant();
        if (known == null || Duration.between(known.readAt(), now).abs().compareTo(FRESH) >= 0) {
            known = new Snapshot(now, read());
            snapshot = known;
        }
        return known.rows();
    }

    private Map<String, List<DatedFigure>> read() {
        return mapper.selectAll().stream().map(FigureRow::dated).collect(Collectors.groupingBy(dated -> dated.figure().key()));
    }
}
