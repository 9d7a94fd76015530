package cn.yinxian.organisation.persistence;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.Contact;
import cn.yinxian.organisation.Contacts;
import cn.yinxian.shared.OfficialId;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class MyBatisContacts implements Contacts {

    private final ContactMapper mapper;
    private final Clock clock;

    MyBatisContacts(ContactMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public Map<OfficialId, Contact> of(Collection<OfficialId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var contacts = new HashMap<OfficialId, Contact>();
        var values = ids.stream().map(OfficialId::value).distinct().toList();
        for (var row : mapper.selectByIds(values, WorkingCalendar.dayOf(clock.instant()))) {
            contacts.merge(OfficialId.of(row.id()), contact(row), MyBatisContacts::withAnotherPost);
        }
        return contacts;
    }

    private static Contact contact(ContactRow row) {
        return new Contact(OfficialId.of(row.id()), row.name(), row.phone(), row.active(), row.unitPath(), row.atBranch());
    }

    private static Contact withAnotherPost(Contact one, Contact other) {
        return new Contact(
                one.id(), one.name(), one.phone(), one.active(),
                one.unitPath() == null ? other.unitPath() : one.unitPath(),
                one.atBranch() || other.atBranch());
    }
}
