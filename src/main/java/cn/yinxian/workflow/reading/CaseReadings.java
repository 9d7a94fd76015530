package cn.yinxian.workflow.reading;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.ChineseTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Who was sent a case to read, with their receipts, in words. The caller has checked that the case may be read. */
@Service
public class CaseReadings {

    private final Readings readings;

    CaseReadings(Readings readings) {
        this.readings = readings;
    }

    /** @param sender id of who sent it */
    public record Line(
            long id, String kind, String readerName, String sender, String senderName, String sentAt, @Nullable String note, boolean read,
            String receipt, @Nullable String opinion) {}

    public List<Line> of(CaseNumber number) {
        return readings.of(number).stream().map(CaseReadings::line).toList();
    }

    private static Line line(Reading reading) {
        return new Line(
                reading.id(), reading.kind() == ReadingKind.COPY ? "抄送" : reading.isWaiting() ? "传阅（传阅中）" : "传阅",
                reading.readerName(), reading.sender().value(), reading.senderName(), ChineseTime.of(reading.sentAt()), reading.note(),
                reading.readAt() != null, receipt(reading), reading.opinion());
    }

    private static String receipt(Reading reading) {
        if (reading.readAt() == null) {
            return "未阅";
        }
        boolean finished = reading.kind() == ReadingKind.CIRCULATE && reading.finishedAt() != null;
        return finished ? "已阅毕 " + ChineseTime.of(reading.finishedAt()) : "已阅 " + ChineseTime.of(reading.readAt());
    }
}
