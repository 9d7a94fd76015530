package cn.yinxian.inbox.model;

import org.jspecify.annotations.Nullable;

/**
 * Which of the waiting tasks are asked for; null asks for nothing. It stands in the URL and can be kept under a name.
 *
 * @param step only together with its process
 * @param unitPath the tasks of the unit and of those below it
 * @param text letters of the title, the case number, the unit's name, or the name of who sent it
 */
public record TaskFilter(
        @Nullable String process, @Nullable String step, @Nullable String unitPath, @Nullable DueIn due, @Nullable String text) {

    public static final TaskFilter NONE = new TaskFilter(null, null, null, null, null);

    public boolean isEmpty() {
        return equals(NONE);
    }
}
