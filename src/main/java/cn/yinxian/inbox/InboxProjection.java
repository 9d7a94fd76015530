package cn.yinxian.inbox;

import cn.yinxian.inbox.model.PathScope;
import cn.yinxian.inbox.persistence.DoneRow;
import cn.yinxian.inbox.persistence.EntryRow;
import cn.yinxian.inbox.persistence.FollowMapper;
import cn.yinxian.inbox.persistence.InboxMapper;
import cn.yinxian.workflow.CaseEnded;
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
@Transactional(propagation = Propagation.MANDATORY)
class InboxProjection {

    /** Stands for "no deadline"; sorts behind every real date. */
    static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private final InboxMapper inbox;
    private final FilterChoices choices;
    private final DeskItems items;
    private final FollowMapper follows;
    private final Clock clock;

    InboxProjection(InboxMapper inbox, FilterChoices choices, DeskItems items, FollowMapper follows, Clock clock) {
        this.inbox = inbox;
        this.choices = choices;
        this.items = items;
        this.follows = follows;
        this.clock = clock;
    }

    @EventListener
    void on(TaskChanged task) {
        String id = task.task().value();
        switch (task.change()) {
            case CAME -> came(task);
            case MOVED -> {
                inbox.move(id, task.owner(), task.page(), task.note());
                choices.learn(task);
            }
            case DUE -> inbox.updateDue(id, due(task.dueAt()));
            case CANCELLED -> inbox.delete(id);
            case DONE -> done(task);
        }
    }

    @EventListener
    void on(CaseEnded ended) {
        follows.touch(ended.caseNumber().value(), clock.instant());
    }

    private void came(TaskChanged task) {
        inbox.insert(entry(task));
        choices.learn(task);
        started(task);
        follows.touch(task.file().number().value(), clock.instant());
    }

    private void done(TaskChanged task) {
        inbox.delete(task.task().value());
        inbox.insertDone(doneRow(task, String.valueOf(task.actor())));
        if (task.onBehalfOf() != null) {
            inbox.insertDone(doneRow(task, task.onBehalfOf()));
        }
        if (task.file().applicant().value().equals(task.actor())) {
            started(task);
        }
        follows.touch(task.file().number().value(), clock.instant());
    }

    /** A case that the system opened becomes that of whoever acts first for the applying side. */
    private void started(TaskChanged task) {
        items.put(DeskTab.STARTED, task.file().number().value(), task.file().applicant());
    }

    private static EntryRow entry(TaskChanged task) {
        var file = task.file();
        return new EntryRow(
                task.task().value(), task.owner(), file.number().value(), file.process(), file.title(), file.unitName(),
                file.unitPath(), PathScope.areaOf(file.unitPath()), task.step(), task.page(), task.note(), task.from(),
                task.arrivedAt(), due(task.dueAt()), task.substitutable(), task.applicants() ? null : file.applicant().value());
    }

    /** Who did it for another has done it in both names, and it stands in both lists. */
    private DoneRow doneRow(TaskChanged task, String official) {
        var file = task.file();
        return new DoneRow(
                0, official, task.task().value(), file.number().value(), file.title(),
                file.unitName(), task.step(),
                task.onBehalfOf() == null ? null : task.from(), clock.instant());
    }

    private static Instant due(@Nullable Instant due) {
        return due == null ? NEVER : due;
    }
}
