package cn.yinxian.workflow;

import java.util.Optional;

/**
 * A verb of office work beside deciding, as every task page offers it: 转办, 委派, 加签, 催办 and so on. Each is one bean; the
 * page shows those that are open as links, and for the others why they are closed. Sorted by {@code @Order}.
 */
public interface TaskVerb {

    /** What it is called: label {@code Verb.X}. */
    Verb verb();

    /** Its page behind {@code /tasks/<id>/}. */
    String page();

    /**
     * Why it is closed to this official now, as one sentence; empty if it is open. Asked only about a task that is open to
     * them, and again before the verb is done. A task page asks every verb: at most one statement each.
     */
    Optional<String> whyNot(OpenTask task);
}
