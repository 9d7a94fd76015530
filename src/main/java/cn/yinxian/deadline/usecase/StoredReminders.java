package cn.yinxian.deadline.usecase;

import cn.yinxian.deadline.Reminders;
import cn.yinxian.deadline.model.ReminderLog;
import cn.yinxian.organisation.Roster;
import cn.yinxian.shared.CaseNumber;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Works off what is due batch by batch, and from the second full batch on by two at a time. A rung that fails by itself is
 * set aside, and holds up no other.
 */
@Service
class StoredReminders implements Reminders {

    static final int BATCH = 1000;

    private static final Logger LOG = LoggerFactory.getLogger(StoredReminders.class);
    private static final int MOST_SHOWN = 100;
    private static final int MOST_RACES = 3;

    private final SweepBatch batch;
    private final ReminderLog log;
    private final ReminderWords words;
    private final Roster roster;
    private final AsyncTaskExecutor second = new SimpleAsyncTaskExecutor("sweep-");

    StoredReminders(SweepBatch batch, ReminderLog log, ReminderWords words, Roster roster) {
        this.batch = batch;
        this.log = log;
        this.words = words;
        this.roster = roster;
    }

    @Override
    public Swept sendDue(Instant until) {
        var first = next(until);
        if (first.settled() < BATCH) {
            return first.settled() == 0 ? first : first.plus(drain(until));
        }
        var beside = CompletableFuture.supplyAsync(() -> drain(until), second);
        try {
            return first.plus(drain(until)).plus(beside.join());
        } catch (RuntimeException failure) {
            beside.handle((swept, alsoFailed) -> swept).join();
            throw failure;
        }
    }

    private Swept drain(Instant until) {
        var total = Swept.NOTHING;
        int races = 0;
        while (true) {
            try {
                var last = next(until);
                if (last.settled() == 0) {
                    return total;
                }
                total = total.plus(last);
                races = 0;
            } catch (TransientDataAccessException lostARace) {
                if (++races > MOST_RACES) {
                    throw lostARace;
                }
            }
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Reminder> of(CaseNumber number) {
        var entries = log.of(number, MOST_SHOWN);
        var names = roster.namesOf(entries.stream().map(ReminderLog.Entry::recipient).toList());
        return entries.stream()
                .map(entry -> new Reminder(
                        entry.sentAt(), names.getOrDefault(entry.recipient(), entry.recipient().value()), entry.audience(),
                        entry.step(), entry.standing(), words.rule(entry.rule(), entry.words())))
                .toList();
    }

    private Swept next(Instant until) {
        try {
            return batch.run(until, BATCH);
        } catch (TransientDataAccessException | RecoverableDataAccessException theDatabase) {
            throw theDatabase;
        } catch (RuntimeException failure) {
            LOG.warn("提醒批次失败，改为逐条处理", failure);
            return oneByOne(until);
        }
    }

    private Swept oneByOne(Instant until) {
        var total = Swept.NOTHING;
        for (int tried = 0; tried < BATCH; tried++) {
            var one = alone(until);
            if (one.settled() == 0) {
                break;
            }
            total = total.plus(one);
        }
        return total;
    }

    private Swept alone(Instant until) {
        try {
            return batch.run(until, 1);
        } catch (SweepBatch.Broken broken) {
            LOG.error("提醒级 {} 无法发出，已跳过", broken.rung(), broken.getCause());
            batch.setAside(broken.rung());
            return new Swept(0, 0, 1);
        }
    }
}
