package cn.yinxian.notification;

/** How soon a notice leaves the house by mail; within the house it is there at once in either case. */
public enum Urgency {
    /** Waits for the person's daily digest, unless the person asked for single mails. */
    ORDINARY,
    /** Overdue or 督办: a mail of its own at once, a short message, the group robots; only the quiet hours hold it back. */
    URGENT
}
