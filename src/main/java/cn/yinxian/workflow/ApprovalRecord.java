package cn.yinxian.workflow;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.persistence.ReasonRow;
import cn.yinxian.workflow.persistence.RecordMapper;
import cn.yinxian.workflow.persistence.RecordRow;
import cn.yinxian.workflow.persistence.TaskRow;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The approval record (审批记录) of a case, as on a paper 呈批单: lines are added by {@link cn.yinxian.workflow.act.RecordWriter}, never changed. */
@Service
public class ApprovalRecord {

    private static final List<String> PASSING = Stream.of(
                    Verb.CLAIM, Verb.NAME_HANDLER, Verb.HAND_OVER, Verb.REASSIGN, Verb.DELEGATE, Verb.RESOLVE, Verb.RECALL_DELEGATION,
                    Verb.ADD_SIGNER_BEFORE, Verb.ADD_SIGNER_AFTER, Verb.COUNTERSIGN_YES, Verb.COUNTERSIGN_NO, Verb.REMOVE_SIGNER)
            .map(Verb::name)
            .toList();

    /** Without one of these in it, a case has no reasons for a return, and no line that counts no more. */
    private static final Set<String> TURNS = Set.of(Verb.RETURN.name(), Verb.SEND_BACK.name(), Verb.RECALL.name());

    private final RecordMapper records;
    private final WorkingCalendar calendar;
    private final MessageSource labels;

    ApprovalRecord(RecordMapper records, WorkingCalendar calendar, MessageSource labels) {
        this.records = records;
        this.calendar = calendar;
        this.labels = labels;
    }

    /** All lines, oldest first; some dozens at most. The caller has checked that the case may be read. */
    @Transactional(readOnly = true)
    public List<ApprovalEntry> of(CaseFile file) {
        return of(file.number());
    }

    private List<ApprovalEntry> of(CaseNumber number) {
        var rows = records.selectOfCase(number.value());
        boolean turned = rows.stream().anyMatch(row -> TURNS.contains(row.verb()));
        Map<Long, List<ReasonRow>> reasons = turned
                ? records.selectReasonsOfCase(number.value()).stream().collect(Collectors.groupingBy(ReasonRow::recordId))
                : Map.of();
        long again = lastOf(rows, Verb.RESUBMIT).map(RecordRow::id).orElse(0L);
        return rows.stream()
                .map(row -> entry(row, row.voided() || row.id() < again && row.verb().equals(Verb.AGREE.name()), reasons.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private ApprovalEntry entry(RecordRow row, boolean superseded, List<ReasonRow> reasons) {
        var verb = Verb.valueOf(row.verb());
        return new ApprovalEntry(
                row.id(), row.round(), row.step(), verb, row.opinion(), row.doer(), row.postTitle(), row.unitName(),
                row.actedAt(), used(row.arrivedAt(), row.actedAt()), superseded,
                reasons.stream().map(reason -> new ReturnReason(reason.field(), reason.text())).toList());
    }

    private static Optional<RecordRow> lastOf(List<RecordRow> rows, Verb verb) {
        return rows.stream().filter(row -> row.verb().equals(verb.name())).reduce((earlier, later) -> later);
    }

    /** Who passed an open task on, how and when, as one sentence for those under whom it waited before. */
    String howPassedOn(TaskRow task) {
        var row = records.selectLastOf(task.taskId(), PASSING);
        return row == null
                ? "该事项已指定由他人承办，您不再办理。"
                : "该事项已由%s于%s%s，现在不由您办理。".formatted(row.doer(), ChineseTime.of(row.actedAt()), label("Verb." + row.verb()));
    }

    /** Who ended a task and when, as one sentence; null if it was not ended by an act. */
    @Nullable String howEnded(TaskRow task) {
        var row = task.endedBy() == null ? null : records.selectOfTask(task.taskId());
        return row == null ? null : "该事项已由%s于%s办理（%s）。".formatted(row.doer(), ChineseTime.of(row.actedAt()), label("Verb." + row.verb()));
    }

    /** Who took back the step from which a task came, as one sentence; null if nobody did. */
    @Nullable String howTakenBack(TaskRow task) {
        var row = task.cameFrom() == null ? null : records.selectOfTask(task.cameFrom());
        return row == null || !row.verb().equals(Verb.RECALL.name())
                ? null
                : "%s已于%s取回上一环节，不需要您办理。".formatted(row.doer(), ChineseTime.of(row.actedAt()));
    }

    /** The last return with its opinion and reasons, for the page on which the applicant amends. */
    @Transactional(readOnly = true)
    public Optional<ApprovalEntry> lastReturn(CaseNumber number) {
        return of(number).stream().filter(entry -> entry.verb() == Verb.RETURN && !entry.superseded()).reduce((earlier, later) -> later);
    }

    private @Nullable Integer used(@Nullable Instant arrived, Instant acted) {
        return arrived == null
                ? null
                : Math.max(0, calendar.between(WorkingCalendar.dayOf(arrived), WorkingCalendar.dayOf(acted)));
    }

    private String label(String key) {
        return labels.getMessage(key, null, key, Locale.SIMPLIFIED_CHINESE);
    }
}
