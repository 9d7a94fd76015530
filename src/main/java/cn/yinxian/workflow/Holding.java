package cn.yinxian.workflow;

import org.jspecify.annotations.Nullable;

/**
 * Who has a task now.
 *
 * @param owner a group {@code ROLE@CODE}, or a person
 * @param pool who has it if nobody has taken it: a group, or the person who was named
 * @param errand what the owner is asked to do instead of the step; null: the step itself
 * @param addedSigners the kind of signers that were added to the step so far, for the two kinds do not mix; null: none
 */
public record Holding(String owner, String pool, @Nullable Errand errand, @Nullable Errand addedSigners) {

    public boolean byGroup() {
        return owner.indexOf('@') > 0;
    }
}
