package cn.yinxian.notification;

import org.jspecify.annotations.Nullable;

/**
 * Why somebody is told: what the page of deliveries prints as the rule.
 *
 * @param rule stable key of the rule, e.g. {@code task.before3} or {@code renewal.overdue}; at most 60 characters
 * @param reason the rule in words, e.g. "办理期限前 3 个工作日提醒"; it names no person, for it may stand in a group chat
 * @param urgency whether it may wait for the daily digest
 * @param subject what it is about, as {@code Deadlines} names it ({@code task:<id>}): once that is settled, what has not
 *     left the house yet stays ({@link Notices#settled}); null: it never lapses
 */
public record Occasion(String rule, String reason, Urgency urgency, @Nullable String subject) {

    /** Something has happened to a case; no rung of a ladder. */
    public static final Occasion PROGRESS = ordinary("case.progress", "办件进展通知");

    public static Occasion ordinary(String rule, String reason) {
        return new Occasion(rule, reason, Urgency.ORDINARY, null);
    }

    public static Occasion urgent(String rule, String reason) {
        return new Occasion(rule, reason, Urgency.URGENT, null);
    }

    /** The same, lapsing with what it is about. */
    public Occasion about(String newSubject) {
        return new Occasion(rule, reason, urgency, newSubject);
    }
}
