package cn.yinxian.workflow;

import cn.yinxian.shared.OfficialId;
import org.jspecify.annotations.Nullable;

/**
 * Something came to be read or answered, was read, or was taken back; published synchronously, in the transaction of the act.
 *
 * @param item the thing, e.g. {@code reading:17}
 * @param matter null: a substitute has nothing to do with it
 */
public record ReadingChanged(String item, OfficialId reader, boolean waits, @Nullable Matter matter) {

    /** In which process it may be done for the reader by a substitute, but not by the applicant. */
    public record Matter(String process, OfficialId applicant) {}

    /** Of something that nobody does for another, or that waits no more. */
    public ReadingChanged(String item, OfficialId reader, boolean waits) {
        this(item, reader, waits, null);
    }
}
