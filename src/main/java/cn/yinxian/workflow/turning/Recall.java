package cn.yinxian.workflow.turning;

import cn.yinxian.workflow.persistence.TaskRow;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether and how an official may take back what they did last.
 *
 * @param last null where they did nothing
 * @param from the step that followed
 * @param to the step that comes anew
 * @param whyNot null: it may be taken back
 * @param tooLate whether somebody was faster
 */
record Recall(@Nullable LastStep last, @Nullable TaskRow from, @Nullable String to, @Nullable String whyNot, boolean tooLate) {

    static Recall closed(String whyNot) {
        return new Recall(null, null, null, whyNot, false);
    }

    static Recall late(String whyNot) {
        return new Recall(null, null, null, whyNot, true);
    }

    static Recall open(LastStep last, TaskRow from, String to) {
        return new Recall(last, from, to, null, false);
    }

    LastStep step() {
        return Objects.requireNonNull(last);
    }

    TaskRow successor() {
        return Objects.requireNonNull(from);
    }

    String target() {
        return Objects.requireNonNull(to);
    }
}
