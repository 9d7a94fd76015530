package cn.yinxian.workflow.passing;

import cn.yinxian.organisation.Successors.Successor;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.Errand;
import cn.yinxian.workflow.passing.Passed.Holder;
import cn.yinxian.workflow.persistence.QueueMapper;
import cn.yinxian.workflow.persistence.QueueRow;
import cn.yinxian.workflow.persistence.TaskMapper;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who was asked to do something on a task before it goes back to its holder: a delegate, or signers one after the other. */
@Component
class Queue {

    private final QueueMapper mapper;
    private final TaskMapper tasks;
    private final Clock clock;

    Queue(QueueMapper mapper, TaskMapper tasks, Clock clock) {
        this.mapper = mapper;
        this.tasks = tasks;
        this.clock = clock;
    }

    void ask(Passed task, Errand kind, List<Successor> people, Holder asker, String request) {
        int position = rows(task).size();
        for (var person : people) {
            mapper.insert(row(task, kind, position++, new Holder(person.id(), person.name()), asker, request, null, null));
        }
        if (kind.signs()) {
            tasks.updateAddedSigners(task.row().taskId(), kind);
        }
    }

    /** What the holder thinks, stored before the others sign (后加签). */
    void store(Passed task, Holder asker, Verdict verdict, @Nullable String opinion) {
        mapper.insert(row(task, Errand.SIGN_AFTER, rows(task).size(), asker, asker, "", verdict, opinion));
    }

    private QueueRow row(
            Passed task, Errand kind, int position, Holder signer, Holder asker, String request, @Nullable Verdict verdict,
            @Nullable String opinion) {
        var now = clock.instant();
        return new QueueRow(
                null, task.file().caseNumber(), task.row().taskId(), position, kind, signer.id().value(), signer.name(),
                asker.id().value(), asker.name(), now, request, verdict, opinion, verdict == null ? null : now, null);
    }

    List<QueueRow> rows(Passed task) {
        return mapper.selectOfTask(task.row().taskId());
    }

    /** Whose turn it is. */
    Optional<QueueRow> next(Passed task) {
        return rows(task).stream().filter(QueueRow::open).findFirst();
    }

    /** The row of whoever has the task now for an errand of this sort; {@link Missing} if they have none. */
    QueueRow turn(Passed task, boolean signing) {
        var errand = task.row().errand();
        if (errand == null || errand.signs() != signing) {
            throw new Missing();
        }
        return next(task).orElseThrow(Missing::new);
    }

    /** Those still to act whom one of these has asked, in a case. */
    List<QueueRow> askedBy(String caseNumber, Collection<String> askers) {
        return mapper.selectOpenOf(caseNumber, askers);
    }

    void finish(QueueRow row, @Nullable Verdict verdict, @Nullable String opinion) {
        mapper.finish(row.id(), verdict, opinion, clock.instant());
    }

    void pass(QueueRow row, Successor to) {
        mapper.pass(row.id(), to.id().value(), to.name());
    }

    /** One who has not acted is not asked any more; if nobody has signed by then and nobody will, it is as if nobody had been asked. */
    void remove(Passed task, QueueRow row) {
        mapper.remove(row.id(), clock.instant());
        if (row.kind().signs() && rows(task).stream().noneMatch(one -> one.kind().signs() && one.removedAt() == null && !one.isAskersOwn())) {
            tasks.updateAddedSigners(task.row().taskId(), null);
        }
    }

    /** Nobody who has not acted is asked any more. */
    void clear(Passed task) {
        mapper.removeOpen(task.row().taskId(), clock.instant());
    }
}
