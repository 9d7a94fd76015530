package cn.yinxian.notification.model;

import cn.yinxian.shared.OfficialId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How one official wants to be told outside the house.
 *
 * @param email null: no mail
 * @param sms whether urgent matters also come as a short message
 */
public record Preference(
        OfficialId official, @Nullable EmailAddress email, Pace mailPace, boolean sms, Instant changedAt, long version) {

    /** Who has set nothing gets no mail, and short messages only as the holder of a post at a branch. */
    public static Preference unset(OfficialId official, boolean atBranch) {
        return new Preference(official, null, Pace.DAILY, atBranch, Instant.EPOCH, 0);
    }
}
