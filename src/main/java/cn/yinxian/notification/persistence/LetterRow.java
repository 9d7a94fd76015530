package cn.yinxian.notification.persistence;

import cn.yinxian.notification.model.Channel;
import cn.yinxian.notification.model.Letter;
import cn.yinxian.notification.model.Pace;
import java.time.Instant;
import java.util.List;

/** A claimed row of {@code notification_outbox}. */
record LetterRow(long id, String channel, String recipient, String pace, int attempts, String claim, Instant createdAt) {

    Letter letter(List<LineRow> lines) {
        return new Letter(
                id, Channel.valueOf(channel), recipient, Pace.valueOf(pace), attempts, claim, createdAt,
                lines.stream().map(LineRow::line).toList());
    }
}
