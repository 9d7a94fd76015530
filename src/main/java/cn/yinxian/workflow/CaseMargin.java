package cn.yinxian.workflow;

import cn.yinxian.workflow.reading.CaseReadings;
import java.util.List;

/**
 * What was done about a case beside its path, in words ready to print.
 *
 * @param urges who urged whom, the oldest first
 * @param readings who was sent it to read, with their receipts
 * @param shifts which deadlines a changed calendar moved
 */
public record CaseMargin(List<String> urges, List<CaseReadings.Line> readings, List<String> shifts) {

    /** "3 人已阅，2 人未阅". */
    public String receipts() {
        long read = readings.stream().filter(CaseReadings.Line::read).count();
        return "%d 人已阅，%d 人未阅".formatted(read, readings.size() - read);
    }
}
