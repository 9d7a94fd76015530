package cn.yinxian.workflow;

import cn.yinxian.organisation.OnBehalf;
import org.jspecify.annotations.Nullable;

/** The visible note on a task that went on because nobody is in post at its own level (design 5), or that one does for another. */
public final class TaskNote {

    private TaskNote() {}

    /** For whoever opens it; {@code behalf} is the one for whom they do so, or null. */
    static @Nullable String of(String intendedGroup, String owner, boolean namesHandler, @Nullable OnBehalf behalf) {
        var climbed = of(intendedGroup, owner, namesHandler);
        if (behalf == null) {
            return climbed;
        }
        var substituted = "您正代%s办理，审批记录写明两人姓名".formatted(behalf.name());
        return climbed == null ? substituted : climbed + "；" + substituted;
    }

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
