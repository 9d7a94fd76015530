package cn.yinxian.notification.model;

import cn.yinxian.shared.OfficialId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The notices of each official; nobody reads another's. */
public interface NoticeBoxes {

    /** @return their ids, in the same order */
    List<Long> deliver(List<NewNotice> notices);

    /** Unread notices, counted up to {@code most}. */
    int unreadOf(OfficialId recipient, int most);

    /** Of the part of the list the key lies in, newest first, those behind the key. */
    List<Notice> behind(OfficialId recipient, NoticeKey key, int limit);

    Optional<Notice> find(OfficialId recipient, long id);

    /** Marks one as read; one already read keeps its time. */
    void markRead(OfficialId recipient, long id, Instant at);

    /** Marks as read all up to the given one, so that what arrived since stays unread. */
    void markReadUpTo(OfficialId recipient, long id, Instant at);
}
