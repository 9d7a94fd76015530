package cn.yinxian.workflow.act;

import org.jspecify.annotations.Nullable;

/** The task whose end the engine is working out on this thread, so that a task it makes knows where it came from. */
public final class ActingTask {

    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private ActingTask() {}

    /** Every task that comes while this step of the engine runs comes from this one. */
    static void during(@Nullable String taskId, Runnable step) {
        CURRENT.set(taskId);
        try {
            step.run();
        } finally {
            CURRENT.remove();
        }
    }

    /** Id of the task that ends now; null where the start of a case or a timer moves the token. */
    public static @Nullable String current() {
        return CURRENT.get();
    }
}
