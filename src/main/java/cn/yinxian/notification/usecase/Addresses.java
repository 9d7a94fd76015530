package cn.yinxian.notification.usecase;

import cn.yinxian.notification.model.Channel;
import cn.yinxian.notification.model.Letter;
import cn.yinxian.notification.model.Preference;
import cn.yinxian.notification.model.Preferences;
import cn.yinxian.organisation.Contact;
import cn.yinxian.organisation.Contacts;
import cn.yinxian.shared.OfficialId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks addresses up at the moment of sending: the outbox holds none, and who has left is not written to. */
@Component
@Transactional(readOnly = true)
class Addresses {

    private final Preferences preferences;
    private final Contacts contacts;

    Addresses(Preferences preferences, Contacts contacts) {
        this.preferences = preferences;
        this.contacts = contacts;
    }

    /** By id of the letter; those without an address are left out. */
    Map<Long, String> of(Channel channel, List<Letter> letters) {
        var found = new HashMap<Long, String>();
        if (channel.isGroup()) {
            letters.forEach(letter -> found.put(letter.id(), ""));
            return found;
        }
        var recipients = letters.stream().map(letter -> OfficialId.of(letter.recipient())).distinct().toList();
        var known = contacts.of(recipients);
        var set = channel == Channel.MAIL ? preferences.of(recipients) : Map.<OfficialId, Preference>of();
        for (var letter : letters) {
            var recipient = OfficialId.of(letter.recipient());
            Contact contact = known.get(recipient);
            if (contact == null || !contact.active()) {
                continue;
            }
            var preference = set.get(recipient);
            var email = preference == null ? null : preference.email();
            String address = channel == Channel.SMS ? contact.phone() : email == null ? null : email.value();
            if (address != null) {
                found.put(letter.id(), address);
            }
        }
        return found;
    }
}
