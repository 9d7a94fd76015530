package cn.yinxian.workflow;

import org.jspecify.annotations.Nullable;

/**
 * One line of the plain list of steps.
 *
 * @param who the people or the group: who did it, who has it, or who will get it; null where not known yet
 */
public record Step(State state, String name, @Nullable String who, @Nullable String when) {

    public enum State {
        DONE,
        /** It was sent back from here. */
        RETURNED,
        /** It was refused here. */
        REFUSED,
        NOW,
        AHEAD
    }
}
