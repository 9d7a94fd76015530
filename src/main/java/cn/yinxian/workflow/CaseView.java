package cn.yinxian.workflow;

import cn.yinxian.deadline.Light;
import cn.yinxian.notification.NoticeLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every case page shows whatever its process: head, approval record, steps, marks for the diagram. All words are
 * ready to print.
 *
 * @param reminders who was told last, by which rule, and whether it arrived; the others stand on a page of their own
 * @param margin what was done beside the path
 * @param light null once nothing waits
 */
public record CaseView(
        String number,
        String title,
        String status,
        boolean ended,
        String unitName,
        String applicantName,
        String startedAt,
        int round,
        List<Line> records,
        List<StepLine> steps,
        List<String> done,
        List<String> active,
        List<String> refused,
        List<NoticeLine> reminders,
        boolean moreReminders,
        CaseMargin margin,
        @Nullable Light light) {

    /** A line of the approval record. */
    public record Line(
            String actorName,
            String postTitle,
            String unitName,
            String step,
            String verbLabel,
            @Nullable String opinion,
            List<String> reasons,
            String actedAt,
            @Nullable String used,
            int round,
            boolean superseded) {}

    /** A line of the list of steps. {@code state} is {@code done}, {@code now} or {@code ahead}. */
    public record StepLine(String name, String state, String detail) {}
}
