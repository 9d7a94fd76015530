package cn.yinxian.notification.persistence;

import cn.yinxian.notification.model.EmailAddress;
import cn.yinxian.notification.model.Pace;
import cn.yinxian.notification.model.Preference;
import cn.yinxian.shared.OfficialId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code notification_preference}. */
record PreferenceRow(
        String official, @Nullable String email, String mailPace, boolean sms, Instant changedAt, long version) {

    static PreferenceRow of(Preference preference) {
        var email = preference.email();
        return new PreferenceRow(
                preference.official().value(), email == null ? null : email.value(), preference.mailPace().name(),
                preference.sms(), preference.changedAt(), preference.version());
    }

    Preference preference() {
        return new Preference(
                OfficialId.of(official), email == null ? null : new EmailAddress(email), Pace.valueOf(mailPace), sms, changedAt, version);
    }
}
