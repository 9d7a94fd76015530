package cn.yinxian.deadline.model;

import cn.yinxian.deadline.Audience;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import java.time.Instant;
import java.util.List;

/** Who was reminded, read. */
public interface ReminderLog {

    /** The latest first. */
    List<Entry> of(CaseNumber number, int most);

    /** @param words of the rung */
    record Entry(
            Instant sentAt, OfficialId recipient, Audience audience, String rule, String words, String step, String standing) {}
}
