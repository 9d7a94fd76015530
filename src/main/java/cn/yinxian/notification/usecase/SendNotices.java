package cn.yinxian.notification.usecase;

import cn.yinxian.notification.Addressed;
import cn.yinxian.notification.Message;
import cn.yinxian.notification.Notices;
import cn.yinxian.notification.Occasion;
import cn.yinxian.notification.model.NewNotice;
import cn.yinxian.notification.model.NoticeBoxes;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Contacts;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Official;
import cn.yinxian.organisation.Roster;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Delivers notices in the transaction of the act they tell of: what was rolled back is never told. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class SendNotices implements Notices {

    private static final int MOST_COUNTED = 100;

    private final NoticeBoxes boxes;
    private final PlanDeliveries deliveries;
    private final Roster roster;
    private final Contacts contacts;
    private final Clock clock;

    SendNotices(NoticeBoxes boxes, PlanDeliveries deliveries, Roster roster, Contacts contacts, Clock clock) {
        this.boxes = boxes;
        this.deliveries = deliveries;
        this.roster = roster;
        this.contacts = contacts;
        this.clock = clock;
    }

    @Override
    public void tell(Collection<Addressed> messages) {
        if (messages.isEmpty()) {
            return;
        }
        var now = clock.instant();
        var known = contacts.of(messages.stream().map(Addressed::recipient).toList());
        var notices = messages.stream()
                .map(it -> new NewNotice(it.recipient(), known.get(it.recipient()), it.message(), now))
                .toList();
        deliveries.plan(boxes.deliver(notices), notices);
    }

    @Override
    public void tell(CandidateGroup group, Message message) {
        var members = roster.membersOf(group).stream().map(Official::id).distinct();
        tell(members.map(member -> new Addressed(member, message)).toList());
    }

    @Override
    public void tell(OfficialId recipient, Message message) {
        tell(List.of(new Addressed(recipient, message)));
    }

    @Override
    public void tell(
            OfficialId recipient, String title, String text, @Nullable CaseNumber caseNumber, @Nullable String link) {
        tell(recipient, new Message(title, text, caseNumber, link, Occasion.PROGRESS));
    }

    @Override
    public void tell(
            CandidateGroup group, String title, String text, @Nullable CaseNumber caseNumber, @Nullable String link) {
        tell(group, new Message(title, text, caseNumber, link, Occasion.PROGRESS));
    }

    @Override
    public void settled(String subject) {
        deliveries.settle(subject);
    }

    @Override
    @Transactional(readOnly = true)
    public int unreadOf(CurrentOfficial official) {
        return boxes.unreadOf(official.id(), MOST_COUNTED);
    }
}
