package cn.yinxian.workflow.reading;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.workflow.persistence.ReadingRow;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A case sent to somebody to be read.
 *
 * @param readAt when it was opened first; null: not yet
 * @param finishedAt 抄送: when it was read; 传阅: when the reader said so
 */
public record Reading(
        long id,
        CaseNumber caseNumber,
        ReadingKind kind,
        OfficialId reader,
        String readerName,
        OfficialId sender,
        String senderName,
        @Nullable String note,
        Instant sentAt,
        @Nullable Instant readAt,
        @Nullable String opinion,
        @Nullable Instant finishedAt) {

    static Reading of(ReadingRow row) {
        return new Reading(
                Objects.requireNonNull(row.id()), CaseNumber.of(row.caseNumber()), ReadingKind.valueOf(row.kind()),
                OfficialId.of(row.reader()), row.readerName(), OfficialId.of(row.sender()), row.senderName(), row.note(), row.sentAt(),
                row.readAt(), row.opinion(), row.finishedAt());
    }

    public boolean isWaiting() {
        return finishedAt == null;
    }
}
