package cn.yinxian.organisation;

import java.util.Set;

/**
 * An owner under whom tasks wait for this person: by own right, or by substitution in some matters.
 *
 * @param matters ids of processes; empty: all
 * @param own false where the right is a principal's; tasks that nobody may do for another stay out of it
 * @param barred the two of a substitution: whose own application it is, that task stays out of it
 */
public record Reach(String owner, Set<String> matters, boolean own, Set<String> barred) {

    /** Where nobody is barred. */
    public Reach(String owner, Set<String> matters, boolean own) {
        this(owner, matters, own, Set.of());
    }
}
