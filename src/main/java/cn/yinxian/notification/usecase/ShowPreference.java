package cn.yinxian.notification.usecase;

import cn.yinxian.notification.model.Channel;
import cn.yinxian.notification.model.Courier;
import cn.yinxian.notification.model.Preference;
import cn.yinxian.notification.model.Preferences;
import cn.yinxian.notification.model.SendingTimes;
import cn.yinxian.organisation.Contact;
import cn.yinxian.organisation.Contacts;
import cn.yinxian.shared.OfficialId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an official has set, and what that means in this city. */
@Service
@Transactional(readOnly = true)
public class ShowPreference {

    private final Preferences preferences;
    private final Contacts contacts;
    private final SendingRules rules;
    private final List<Courier> couriers;

    ShowPreference(Preferences preferences, Contacts contacts, SendingRules rules, List<Courier> couriers) {
        this.preferences = preferences;
        this.contacts = contacts;
        this.rules = rules;
        this.couriers = couriers;
    }

    /** @param mailConnected whether mail leaves the house at all @param smsConnected the same of short messages */
    public record Shown(Preference preference, boolean hasPhone, boolean mailConnected, boolean smsConnected, SendingTimes times) {}

    public Shown of(OfficialId official) {
        Contact contact = contacts.of(List.of(official)).get(official);
        var preference = preferences.of(List.of(official)).getOrDefault(
                official, Preference.unset(official, contact != null && contact.atBranch()));
        return new Shown(preference, contact != null && contact.phone() != null, isConnected(Channel.MAIL), isConnected(Channel.SMS), rules.times());
    }

    private boolean isConnected(Channel channel) {
        return couriers.stream().anyMatch(courier -> courier.channel() == channel && courier.isConnected());
    }
}
