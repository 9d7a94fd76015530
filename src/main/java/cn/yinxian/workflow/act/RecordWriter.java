package cn.yinxian.workflow.act;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.OnBehalf;
import cn.yinxian.organisation.Post;
import cn.yinxian.organisation.Roster;
import cn.yinxian.workflow.ReturnReason;
import cn.yinxian.workflow.Verb;
import cn.yinxian.workflow.persistence.CaseMapper;
import cn.yinxian.workflow.persistence.CaseRow;
import cn.yinxian.workflow.persistence.ReasonRow;
import cn.yinxian.workflow.persistence.RecordMapper;
import cn.yinxian.workflow.persistence.RecordRow;
import cn.yinxian.workflow.persistence.TaskRow;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Adds lines to the approval record (审批记录): one for each act, in the name and post of who did it, and of the principal where it was done for another. */
@Component
public class RecordWriter {

    private final RecordMapper records;
    private final CaseMapper cases;
    private final Roster roster;
    private final MessageSource labels;
    private final Clock clock;

    RecordWriter(RecordMapper records, CaseMapper cases, Roster roster, MessageSource labels, Clock clock) {
        this.records = records;
        this.cases = cases;
        this.roster = roster;
        this.labels = labels;
        this.clock = clock;
    }

    /** @param task null for an act on the case itself */
    public void append(CaseRow file, @Nullable TaskRow task, Verb verb, @Nullable String opinion, CurrentOfficial by) {
        var behalf = task == null ? Optional.<OnBehalf>empty() : by.actsFor(task.owner(), file.process());
        var post = behalf.flatMap(one -> one.postFor(List.of(task.owner(), task.pool()))).orElseGet(() -> actingPost(by, task));
        records.insert(new RecordRow(
                null, file.caseNumber(), task == null ? null : task.taskId(), file.round(),
                task == null ? labels.getMessage("Verb." + verb, null, Locale.SIMPLIFIED_CHINESE) : task.step(), verb.name(), opinion, by.id().value(), by.name(),
                behalf.map(one -> one.principal().value()).orElse(null), behalf.map(OnBehalf::name).orElse(null),
                post == null ? "" : titleOf(post), post == null || post.title() == null ? "" : post.placeName(),
                task == null ? null : task.arrivedAt(), clock.instant(), false));
        behalf.ifPresent(one -> join(file, by));
    }

    /** Who has acted for another keeps sight of the case when the period is over. */
    private void join(CaseRow file, CurrentOfficial by) {
        if (cases.hasParty(file.caseNumber(), by.id().value()) == 0) {
            cases.insertParty(file.caseNumber(), by.id().value());
        }
    }

    /** 退回, with what is wrong where. */
    public void append(CaseRow file, TaskRow task, String opinion, List<ReturnReason> reasons, CurrentOfficial by) {
        append(file, task, Verb.RETURN, opinion, reasons, by);
    }

    public void append(CaseRow file, TaskRow task, Verb verb, String opinion, List<ReturnReason> reasons, CurrentOfficial by) {
        append(file, task, verb, opinion, by);
        long id = records.selectLastId(file.caseNumber());
        if (!reasons.isEmpty()) {
            records.insertReasons(IntStream.range(0, reasons.size())
                    .mapToObj(i -> new ReasonRow(id, i, reasons.get(i).field(), reasons.get(i).text()))
                    .toList());
        }
    }

    private static @Nullable Post actingPost(CurrentOfficial by, @Nullable TaskRow task) {
        return by.posts().stream()
                .filter(post -> task != null && List.of(task.owner(), task.pool()).contains(post.group().toString()))
                .findFirst()
                .or(() -> by.posts().stream().findFirst())
                .orElse(null);
    }

    /** "向阳区委老干部局经办人", as people call it, where no title of its own stands on paper. */
    private String titleOf(Post post) {
        return post.title() == null ? roster.describe(post.group()) : post.title();
    }
}
