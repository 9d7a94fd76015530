package cn.yinxian.inbox.persistence;

import cn.yinxian.inbox.feed.Feed;
import cn.yinxian.shared.OfficialId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of {@code inbox_feed}. */
record FeedRow(String official, String tokenHash, Instant createdAt, @Nullable LocalDate readOn) {

    Feed feed() {
        return new Feed(OfficialId.of(official), tokenHash, createdAt, readOn);
    }
}
