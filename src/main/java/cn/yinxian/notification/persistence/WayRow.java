package cn.yinxian.notification.persistence;

import cn.yinxian.notification.NoticeFate;
import cn.yinxian.notification.model.Channel;
import cn.yinxian.notification.model.Pace;
import cn.yinxian.notification.model.SendState;
import cn.yinxian.notification.model.WayWords;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A delivery with its message, if it is packed. */
record WayRow(
        long noticeId,
        String channel,
        String pace,
        String deliveryState,
        @Nullable Long outboxId,
        @Nullable String state,
        @Nullable Integer attempts,
        @Nullable String note,
        @Nullable Instant endedAt) {

    NoticeFate.Way way() {
        boolean needless = deliveryState.equals("NEEDLESS");
        var sendState = state == null ? SendState.WAITING : SendState.valueOf(state);
        var words = new WayWords(Channel.valueOf(channel), Pace.valueOf(pace), needless, outboxId != null, sendState, attempts == null ? 0 : attempts, note, endedAt);
        return new NoticeFate.Way(outboxId, words.toString(), !needless && sendState.canBeSentAgain());
    }
}
