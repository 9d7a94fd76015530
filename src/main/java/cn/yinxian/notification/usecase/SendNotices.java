package cn.yinxian.notification.usecase;

import cn.yinxian.notification.Notices;
import cn.yinxian.notification.model.NewNotice;
import cn.yinxian.notification.model.NoticeBoxes;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Official;
import cn.yinxian.organisation.Roster;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import java.time.Clock;
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
    private final Roster roster;
    private final Clock clock;

    SendNotices(NoticeBoxes boxes, Roster roster, Clock clock) {
        this.boxes = boxes;
        this.roster = roster;
        this.clock = clock;
    }

    @Override
    public void tell(
            OfficialId recipient, String title, String text, @Nullable CaseNumber caseNumber, @Nullable String link) {
        deliver(List.of(recipient), title, text, caseNumber, link);
    }

    @Override
    public void tell(
            CandidateGroup group, String title, String text, @Nullable CaseNumber caseNumber, @Nullable String link) {
        var members = roster.membersOf(group).stream().map(Official::id).distinct().toList();
        deliver(members, title, text, caseNumber, link);
    }

    @Override
    @Transactional(readOnly = true)
    public int unreadOf(CurrentOfficial official) {
        return boxes.unreadOf(official.id(), MOST_COUNTED);
    }

    private void deliver(
            List<OfficialId> recipients,
            String title,
            String text,
            @Nullable CaseNumber caseNumber,
            @Nullable String link) {
        var now = clock.instant();
        var notices = recipients.stream()
                .map(recipient -> new NewNotice(recipient, title, text, caseNumber, link, now))
                .toList();
        if (!notices.isEmpty()) {
            boxes.deliver(notices);
        }
    }
}
