package cn.yinxian.workflow;

import cn.yinxian.deadline.Light;
import org.jspecify.annotations.Nullable;

/** Head of a task page: step, light, note; {@code path} is where its form is sent. */
public record TaskHead(String ref, String path, String step, String number, @Nullable Light light, @Nullable String note) {

    public static TaskHead of(OpenTask task, @Nullable Light light) {
        return new TaskHead(
                task.ref().value(), task.path(), task.step(), task.caseNumber().value(), light, task.note());
    }

    /** With something more to be told on the page. */
    public TaskHead noting(String more) {
        return new TaskHead(ref, path, step, number, light, note == null ? more : note + "　" + more);
    }
}
