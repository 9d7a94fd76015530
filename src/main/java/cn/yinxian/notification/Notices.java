package cn.yinxian.notification;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import org.jspecify.annotations.Nullable;

/** In-site notices, written in the transaction of the act they tell of. */
public interface Notices {

    /** One notice to one person; {@code title} and {@code text} are Chinese sentences, {@code link} a path of ours. */
    void tell(OfficialId recipient, String title, String text, @Nullable CaseNumber caseNumber, @Nullable String link);

    /** One notice to each active member of a group. */
    void tell(CandidateGroup group, String title, String text, @Nullable CaseNumber caseNumber, @Nullable String link);

    /** Number of unread notices, for the badge; counted up to 100. */
    int unreadOf(CurrentOfficial official);
}
