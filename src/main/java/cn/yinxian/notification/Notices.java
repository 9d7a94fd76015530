package cn.yinxian.notification;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Notices, written in the transaction of the act they tell of. Each is in the recipient's box at once; what leaves the
 * house besides (mail, short message, group robot) is written beside it and sent later.
 */
public interface Notices {

    /** To each person their message, set-wise: for sweeps. A few hundred at a time. */
    void tell(Collection<Addressed> messages);

    /** To each active member of a group. */
    void tell(CandidateGroup group, Message message);

    /** What is about this subject ({@link Occasion#subject}) and has not left the house yet, stays: nobody is reminded of what is done. */
    void settled(String subject);

    /** Number of unread notices, for the badge; counted up to 100. */
    int unreadOf(CurrentOfficial official);

    void tell(OfficialId recipient, Message message);

    /** {@link #tell(OfficialId, Message)} of a case's progress; {@code title} and {@code text} are Chinese sentences. */
    void tell(OfficialId recipient, String title, String text, @Nullable CaseNumber caseNumber, @Nullable String link);

    /** {@link #tell(CandidateGroup, Message)} of a case's progress. */
    void tell(CandidateGroup group, String title, String text, @Nullable CaseNumber caseNumber, @Nullable String link);
}
