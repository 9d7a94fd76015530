package cn.yinxian.selection.judging;

/** How the place of an entry among those of equal score was found, or why it is still open. */
public enum TieBreak {
    /** Nobody has the same score. */
    NONE,
    /** The higher score of the site check goes first. */
    SITE_CHECK,
    /** Who was not honoured in the last round goes first. */
    NOT_HONOURED_BEFORE,
    /** The bureau has voted. */
    BUREAU_VOTE,
    /** Open until the site check is scored. */
    AWAITS_SITE_CHECK,
    /** Open: the bureau must vote. */
    UNDECIDED;

    public boolean isOpen() {
        return this == AWAITS_SITE_CHECK || this == UNDECIDED;
    }
}
