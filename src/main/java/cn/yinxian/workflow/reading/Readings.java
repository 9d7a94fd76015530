package cn.yinxian.workflow.reading;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Slice;
import cn.yinxian.workflow.persistence.ReadingMapper;
import cn.yinxian.workflow.persistence.WaitingReadingRow;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads who reads what. */
@Service
@Transactional(readOnly = true)
public class Readings {

    private static final int PAGE = 20;

    private final ReadingMapper readings;

    Readings(ReadingMapper readings) {
        this.readings = readings;
    }

    /** A case that somebody was sent. */
    public record Sent(
            long id, String caseNumber, String title, String unitName, ReadingKind kind, String senderName, @Nullable String note,
            Instant sentAt, @Nullable Instant readAt) {

        private static Sent of(WaitingReadingRow row) {
            return new Sent(
                    row.id(), row.caseNumber(), row.title(), row.unitName(), ReadingKind.valueOf(row.kind()), row.senderName(), row.note(),
                    row.sentAt(), row.readAt());
        }
    }

    /** In order of sending. The caller has checked that the case may be read. */
    public List<Reading> of(CaseNumber number) {
        return readings.selectOfCase(number.value()).stream().map(Reading::of).toList();
    }

    /** 待阅, the latest first. @param after key of the page before, as {@link Slice#next} gave it */
    public Slice<Sent> waitingFor(CurrentOfficial me, @Nullable String after) {
        var rows = readings.selectWaiting(me.id().value(), key(after), PAGE + 1);
        var shown = rows.stream().limit(PAGE).map(Sent::of).toList();
        return new Slice<>(shown, rows.size() > PAGE ? String.valueOf(shown.get(PAGE - 1).id()) : null);
    }

    /** What this official has read last. */
    public List<Sent> readBy(CurrentOfficial me) {
        return readings.selectFinished(me.id().value(), PAGE).stream().map(Sent::of).toList();
    }

    private static @Nullable Long key(@Nullable String after) {
        if (after == null || after.isBlank()) {
            return null;
        }
        if (!after.matches("\\d{1,18}")) {
            throw new Missing();
        }
        return Long.valueOf(after);
    }
}
