package cn.yinxian.workflow;

import cn.yinxian.workflow.consulting.Consultations;
import cn.yinxian.workflow.reading.CaseReadings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was done about a case beside its path, in words ready to print.
 *
 * @param urges who urged whom, the oldest first
 * @param readings who was sent it to read, with their receipts
 * @param consultations who was asked what, and what they answered
 * @param estimate when it may be finished, by the history of its process; null: too little of it, or it has ended
 * @param shifts which deadlines a changed calendar moved
 */
public record CaseMargin(List<String> urges, List<CaseReadings.Line> readings, List<Consultations.Line> consultations, @Nullable String estimate, List<String> shifts) {

    /** "3 人已阅，2 人未阅". */
    public String receipts() {
        long read = readings.stream().filter(CaseReadings.Line::read).count();
        return "%d 人已阅，%d 人未阅".formatted(read, readings.size() - read);
    }
}
