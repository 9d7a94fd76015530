package cn.yinxian.workflow;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Post;
import cn.yinxian.organisation.Roster;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.persistence.CaseRow;
import cn.yinxian.workflow.persistence.ReasonRow;
import cn.yinxian.workflow.persistence.RecordMapper;
import cn.yinxian.workflow.persistence.RecordRow;
import cn.yinxian.workflow.persistence.TaskRow;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The approval record (审批记录) of a case, as on a paper 呈批单: lines are added, never changed. */
@Service
public class ApprovalRecord {

    private final RecordMapper records;
    private final Roster roster;
    private final WorkingCalendar calendar;
    private final MessageSource labels;
    private final Clock clock;

    ApprovalRecord(RecordMapper records, Roster roster, WorkingCalendar calendar, MessageSource labels, Clock clock) {
        this.records = records;
        this.roster = roster;
        this.calendar = calendar;
        this.labels = labels;
        this.clock = clock;
    }

    void append(CaseRow file, @Nullable TaskRow task, Verb verb, @Nullable String opinion, CurrentOfficial by) {
        var post = actingPost(by, task);
        records.insert(new RecordRow(
                null, file.caseNumber(), task == null ? null : task.taskId(), file.round(),
                task == null ? label("Verb." + verb) : task.step(), verb.name(), opinion, by.id().value(), by.name(),
                post == null ? "" : titleOf(post), post == null || post.title() == null ? "" : post.placeName(),
                task == null ? null : task.arrivedAt(), clock.instant()));
    }

    void append(CaseRow file, TaskRow task, String opinion, List<ReturnReason> reasons, CurrentOfficial by) {
        append(file, task, Verb.RETURN, opinion, by);
        long id = records.selectLastId(file.caseNumber());
        if (!reasons.isEmpty()) {
            records.insertReasons(IntStream.range(0, reasons.size())
                    .mapToObj(i -> new ReasonRow(id, i, reasons.get(i).field(), reasons.get(i).text()))
                    .toList());
        }
    }

    /** All lines, oldest first; some dozens at most. The caller has checked that the case may be read. */
    @Transactional(readOnly = true)
    public List<ApprovalEntry> of(CaseFile file) {
        return of(file.number());
    }

    private List<ApprovalEntry> of(CaseNumber number) {
        var reasons = records.selectReasonsOfCase(number.value()).stream()
                .collect(Collectors.groupingBy(ReasonRow::recordId));
        var rows = records.selectOfCase(number.value());
        long again = lastOf(rows, Verb.RESUBMIT).map(RecordRow::id).orElse(0L);
        return rows.stream()
                .map(row -> entry(row, row.id() < again, reasons.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private ApprovalEntry entry(RecordRow row, boolean askedAnew, List<ReasonRow> reasons) {
        var verb = Verb.valueOf(row.verb());
        return new ApprovalEntry(
                row.id(), row.round(), row.step(), verb, row.opinion(), row.actorName(), row.postTitle(), row.unitName(),
                row.actedAt(), used(row.arrivedAt(), row.actedAt()), askedAnew && verb == Verb.AGREE,
                reasons.stream().map(reason -> new ReturnReason(reason.field(), reason.text())).toList());
    }

    private static Optional<RecordRow> lastOf(List<RecordRow> rows, Verb verb) {
        return rows.stream().filter(row -> row.verb().equals(verb.name())).reduce((earlier, later) -> later);
    }

    /** Who ended a task and when, as one sentence; null if it was not ended by an act. */
    @Nullable String howEnded(TaskRow task) {
        var row = records.selectOfTask(task.taskId());
        return row == null ? null : "该事项已由%s于%s办理（%s）。".formatted(row.actorName(), ChineseTime.of(row.actedAt()), label("Verb." + row.verb()));
    }

    /** The last return with its opinion and reasons, for the page on which the applicant amends. */
    @Transactional(readOnly = true)
    public Optional<ApprovalEntry> lastReturn(CaseNumber number) {
        return of(number).stream().filter(entry -> entry.verb() == Verb.RETURN).reduce((earlier, later) -> later);
    }

    private @Nullable Integer used(@Nullable Instant arrived, Instant acted) {
        return arrived == null
                ? null
                : Math.max(0, calendar.between(WorkingCalendar.dayOf(arrived), WorkingCalendar.dayOf(acted)));
    }

    private static @Nullable Post actingPost(CurrentOfficial by, @Nullable TaskRow task) {
        return by.posts().stream()
                .filter(post -> task != null && task.owner().equals(post.group().toString()))
                .findFirst()
                .or(() -> by.posts().stream().findFirst())
                .orElse(null);
    }

    /** "向阳区委老干部局经办人", as people call it, where no title of its own stands on paper. */
    private String titleOf(Post post) {
        return post.title() == null ? roster.describe(post.group()) : post.title();
    }

    private String label(String key) {
        return labels.getMessage(key, null, key, Locale.SIMPLIFIED_CHINESE);
    }
}
