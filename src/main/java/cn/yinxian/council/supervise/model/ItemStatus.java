package cn.yinxian.council.supervise.model;

/** Milestones of an action item. */
public enum ItemStatus {
    /** The lead unit is at work. */
    OPEN,
    EXTENSION_ASKED,
    REPORTED,
    /** The office finds it done; the convener has the last word. */
    CHECKED,
    CLOSED,
    /** A newer decision says otherwise. */
    SUPERSEDED,
    TERMINATED;

    public boolean isOpen() {
        return this == OPEN || this == EXTENSION_ASKED || this == REPORTED || this == CHECKED;
    }
}
