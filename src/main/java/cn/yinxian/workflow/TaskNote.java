package cn.yinxian.workflow;

import org.jspecify.annotations.Nullable;

/** The visible note on a task that went on because nobody is in post at its own level (design 5). */
public final class TaskNote {

    private TaskNote() {}

    /** The note, or null if the task waits where routing sent it. */
    public static @Nullable String of(String intendedGroup, String owner, boolean namesHandler) {
        if (namesHandler) {
            return "本级无人在岗，请指定承办人";
        }
        if (!intendedGroup.equals(owner) && owner.contains("@")) {
            return "本级无人在岗，由上级岗位办理";
        }
        return null;
    }
}
