package cn.yinxian.workflow;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Overtaken;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task that is open to this official now: the right has been checked. Only {@link TaskActions} makes one.
 *
 * @param formKey page of the task, e.g. {@code formation/committee-decision}
 * @param intendedGroup the group routing meant it for, even where others do it
 * @param held who has it now
 * @param note shown on the page where the task climbed: "本级无人在岗，…"; null otherwise
 */
public record OpenTask(
        TaskRef ref,
        TaskKey key,
        String step,
        CaseNumber caseNumber,
        String formKey,
        String intendedGroup,
        @Nullable String note,
        Instant arrivedAt,
        @Nullable Instant dueAt,
        Holding held,
        CurrentOfficial by) {

    /** Path of the page on which the task is done. */
    public String path() {
        return "/tasks/" + ref + "/" + formKey;
    }

    /**
     * For whoever means to do the step itself.
     *
     * @throws Overtaken if this official was only asked for something else; says what, and leads to the page for it
     */
    public OpenTask forItsStep() {
        var errand = held.errand();
        if (errand != null) {
            throw new Overtaken(errand.refusal() + "。", "/tasks/" + ref + "/" + errand.page());
        }
        return this;
    }
}
