package cn.yinxian.inbox;

import cn.yinxian.inbox.persistence.DoneRow;
import cn.yinxian.inbox.persistence.EntryRow;
import cn.yinxian.inbox.persistence.InboxMapper;
import cn.yinxian.workflow.TaskChanged;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the inbox equal to the engine: follows every task in the transaction that changes it, or not at all. */
@Component
class InboxProjection {

    /** Stands for "no deadline"; sorts behind every real date. */
    static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private final InboxMapper inbox;
    private final Clock clock;

    InboxProjection(InboxMapper inbox, Clock clock) {
        this.inbox = inbox;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(TaskChanged task) {
        String id = task.task().value();
        switch (task.change()) {
            case CAME -> inbox.insert(entry(task));
            case MOVED -> inbox.move(id, task.owner(), task.page(), task.note());
            case DUE -> inbox.updateDue(id, due(task.dueAt()));
            case CANCELLED -> inbox.delete(id);
            case DONE -> {
                inbox.delete(id);
                inbox.insertDone(done(task));
            }
        }
    }

    private static EntryRow entry(TaskChanged task) {
        var file = task.file();
        return new EntryRow(
                task.task().value(), task.owner(), file.number().value(), file.process(), file.title(), file.unitName(),
                task.step(), task.page(), task.note(), task.from(), task.arrivedAt(), due(task.dueAt()));
    }

    private DoneRow done(TaskChanged task) {
        var file = task.file();
        return new DoneRow(
                0, String.valueOf(task.actor()), task.task().value(), file.number().value(), file.title(),
                file.unitName(), task.step(), clock.instant());
    }

    private static Instant due(@Nullable Instant due) {
        return due == null ? NEVER : due;
    }
}
