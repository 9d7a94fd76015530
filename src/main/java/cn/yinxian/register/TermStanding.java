package cn.yinxian.register;

/** How the term of a branch stands: within it, over without a reply, or over beyond all that may be granted. */
public enum TermStanding {
    IN_TERM,
    OVERDUE_RED,
    OVERDUE_CRITICAL;

    public boolean isOverdue() {
        return this != IN_TERM;
    }
}
