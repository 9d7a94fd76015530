package cn.yinxian.notification.persistence;

import cn.yinxian.notification.NoticeFate;
import cn.yinxian.notification.Urgency;
import cn.yinxian.notification.model.Channel;
import cn.yinxian.notification.model.Pace;
import cn.yinxian.notification.model.SendState;
import cn.yinxian.notification.model.WayWords;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A notice as the page of deliveries lists it, with one delivery of it if there is any, and its message if it is packed. */
record FateRow(
        long id,
        String recipientName,
        String title,
        String reason,
        String urgency,
        @Nullable String caseNumber,
        Instant createdAt,
        @Nullable Instant readAt,
        @Nullable String channel,
        @Nullable String pace,
        @Nullable String deliveryState,
        @Nullable Long outboxId,
        @Nullable String state,
        @Nullable Integer attempts,
        @Nullable String note,
        @Nullable Instant endedAt) {

    /** @param all rows of one notice */
    static NoticeFate fate(List<FateRow> all) {
        var row = all.get(0);
        return new NoticeFate(
                row.id(), row.recipientName(), row.title(), row.reason(), Urgency.valueOf(row.urgency()), row.caseNumber(), row.createdAt(),
                row.readAt(), all.stream().filter(one -> one.deliveryState() != null).map(FateRow::way).toList());
    }

    private NoticeFate.Way way() {
        boolean needless = "NEEDLESS".equals(deliveryState);
        var sendState = state == null ? SendState.WAITING : SendState.valueOf(state);
        var words = new WayWords(
                Channel.valueOf(Objects.requireNonNull(channel)), Pace.valueOf(Objects.requireNonNull(pace)), needless, outboxId != null,
                sendState, attempts == null ? 0 : attempts, note, endedAt);
        return new NoticeFate.Way(outboxId, words.toString(), !needless && sendState.canBeSentAgain());
    }
}
