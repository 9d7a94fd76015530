package cn.yinxian.inbox.feed;

import cn.yinxian.shared.OfficialId;
import java.time.LocalDate;
import java.util.Optional;

/** One subscription an official. */
public interface Feeds {

    Optional<Feed> of(OfficialId official);

    Optional<Feed> byToken(FeedToken token);

    /** In place of the one before, whose address is void from now on. */
    void put(Feed feed);

    /** @return whether there was one */
    boolean remove(OfficialId official);

    void readOn(Feed feed, LocalDate day);
}
