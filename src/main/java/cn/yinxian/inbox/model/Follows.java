package cn.yinxian.inbox.model;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Slice;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which cases each official follows. */
public interface Follows {

    /** @param changedAt when something last happened in the case */
    record Followed(CaseNumber number, Instant changedAt) {}

    boolean isFollowing(OfficialId official, CaseNumber number);

    /**
     * @param since when the case last changed, as far as its open tasks do not tell
     * @return whether it is new
     */
    boolean add(OfficialId official, CaseNumber number, Instant since);

    /** @return whether it was there */
    boolean remove(OfficialId official, CaseNumber number);

    /** Newest change first. @param after as {@link Slice#next} gave it */
    Slice<Followed> page(OfficialId official, @Nullable String after);
}
