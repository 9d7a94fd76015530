package cn.yinxian.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task came, changed hands, or went; published synchronously in the engine's transaction.
 *
 * @param file its case, as it was before the act
 * @param page path of its page behind {@code /tasks/<id>/}
 * @param from who did the step before, by name
 * @param owner under whom it waits now: a group {@code ROLE@CODE}, or the official it was given to
 * @param actor who ended it by an act; null if it came, moved, or was cancelled
 * @param onBehalfOf for whom the actor ended it (代理); null: in the own name
 * @param substitutable whether a substitute may do it
 * @param applicants whether it is a step of the applying side itself
 */
public record TaskChanged(
        Change change,
        TaskRef task,
        CaseFile file,
        String step,
        String page,
        String owner,
        @Nullable String note,
        @Nullable String from,
        Instant arrivedAt,
        @Nullable Instant dueAt,
        @Nullable String actor,
        @Nullable String onBehalfOf,
        boolean substitutable,
        boolean applicants) {

    /** Of a change by which nobody ends it and nothing is said of substitutes. */
    public TaskChanged(
            Change change, TaskRef task, CaseFile file, String step, String page, String owner, @Nullable String note,
            @Nullable String from, Instant arrivedAt, @Nullable Instant dueAt, @Nullable String actor) {
        this(change, task, file, step, page, owner, note, from, arrivedAt, dueAt, actor, null, true, false);
    }

    public enum Change {
        CAME,
        MOVED,
        DUE,
        DONE,
        CANCELLED
    }
}
