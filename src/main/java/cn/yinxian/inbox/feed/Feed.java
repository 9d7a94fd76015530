package cn.yinxian.inbox.feed;

import cn.yinxian.shared.OfficialId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A subscription to one's own deadlines. @param readOn day on which it was read last; null: never yet */
public record Feed(OfficialId official, String tokenHash, Instant createdAt, @Nullable LocalDate readOn) {}
