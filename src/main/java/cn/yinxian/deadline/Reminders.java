package cn.yinxian.deadline;

import cn.yinxian.shared.CaseNumber;
import java.time.Instant;
import java.util.List;

/** Sends the reminders that are due, and tells who was reminded in a case. */
public interface Reminders {

    /**
     * Sends all that was due by an instant, each once whoever asks; of what an outage has piled up, the last word to each.
     * Works in transactions of its own.
     */
    Swept sendDue(Instant until);

    /** Who was reminded in the case, the latest first, up to a hundred. */
    List<Reminder> of(CaseNumber number);

    /**
     * @param recipient name of the person
     * @param step what was to be done
     * @param standing how the deadline stood, e.g. "还剩 3 个工作日（12月3日前）"
     * @param rule e.g. "组建初审期限，到期前 3 个工作日提醒"
     */
    record Reminder(Instant sentAt, String recipient, Audience audience, String step, String standing, String rule) {}

    /**
     * What a sweep did.
     *
     * @param rungs rungs that were sent
     * @param reminders how many people were told
     * @param skipped rungs that were not sent, each with its reason
     */
    record Swept(int rungs, int reminders, int skipped) {

        public static final Swept NOTHING = new Swept(0, 0, 0);

        public Swept plus(Swept other) {
            return new Swept(rungs + other.rungs, reminders + other.reminders, skipped + other.skipped);
        }

        public int settled() {
            return rungs + skipped;
        }
    }
}
