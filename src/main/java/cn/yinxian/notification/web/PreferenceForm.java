package cn.yinxian.notification.web;

import cn.yinxian.notification.model.Pace;
import cn.yinxian.notification.model.Preference;
import cn.yinxian.notification.usecase.ChangePreference;
import cn.yinxian.shared.OfficialId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What may be set; a box without a tick says no; {@code version} is the one the person saw. */
record PreferenceForm(@Size(max = 254) @Nullable String email, @NotNull @Nullable Pace pace, @Nullable Boolean sms, long version) {

    static PreferenceForm of(Preference preference) {
        var email = preference.email();
        return new PreferenceForm(email == null ? "" : email.value(), preference.mailPace(), preference.sms(), preference.version());
    }

    ChangePreference.Command command(OfficialId me) {
        return new ChangePreference.Command(me, email == null ? "" : email, Objects.requireNonNull(pace), Boolean.TRUE.equals(sms), version);
    }
}
