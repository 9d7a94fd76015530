package cn.yinxian.workflow;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.OnBehalf;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refused;
import cn.yinxian.workflow.persistence.CaseMapper;
import cn.yinxian.workflow.persistence.TaskMapper;
import cn.yinxian.workflow.persistence.TaskRow;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a task for an official, if it is theirs: waiting for one of their groups, for themselves, or for somebody for whom they act today. */
@Service
public class OpenTasks {

    private final TaskMapper tasks;
    private final CaseMapper cases;
    private final ApprovalRecord record;
    private final SubstitutedTasks substitutions;
    private final Clock clock;

    OpenTasks(TaskMapper tasks, CaseMapper cases, ApprovalRecord record, SubstitutedTasks substitutions, Clock clock) {
        this.tasks = tasks;
        this.cases = cases;
        this.record = record;
        this.substitutions = substitutions;
        this.clock = clock;
    }

    /**
     * The task, to be looked at.
     *
     * @throws Missing if there is no such task for this official
     * @throws Refused if it waits for somebody for whom they act today, but nobody may do this one for another
     * @throws Overtaken if it was theirs, and somebody has ended it: says who and when
     */
    @Transactional(readOnly = true)
    public OpenTask open(TaskRef ref, CurrentOfficial me) {
        var row = ofMine(ref, me);
        if (row.endedAt() != null) {
            throw new Overtaken(ended(row), "/cases/" + row.caseNumber());
        }
        if (me.owners().contains(row.owner())) {
            return opened(row, me, null);
        }
        var behalf = substitutions.of(row.owner(), row, me);
        if (behalf.isEmpty()) {
            throw new Overtaken(record.howPassedOn(row), "/cases/" + row.caseNumber());
        }
        substitutions.requireOpen(behalf.get(), row, me);
        return opened(row, me, behalf.get());
    }

    /** {@link #open}, by somebody who looks at its page; who looks first is kept, for then it can no longer be taken back. */
    @Transactional
    public OpenTask look(TaskRef ref, CurrentOfficial me) {
        var task = open(ref, me);
        var row = tasks.select(ref.value());
        if (row != null && row.readAt() == null) {
            tasks.markRead(ref.value(), clock.instant());
        }
        return task;
    }

    private String ended(TaskRow row) {
        var sentence = record.howEnded(row);
        if (sentence != null) {
            return sentence;
        }
        var takenBack = record.howTakenBack(row);
        if (takenBack != null) {
            return takenBack;
        }
        return switch (CaseStatus.valueOf(cases.select(row.caseNumber()).status())) {
            case WITHDRAWN -> "申请人已撤销这个办件，不需要再办理。";
            case TERMINATED -> "这个办件已终止，不需要再办理。";
            default -> "这个办件已转入其他环节，不需要您办理。";
        };
    }

    /** What waits in a case now, in order of arrival. The caller has checked that the case may be read. */
    @Transactional(readOnly = true)
    public List<WaitingTask> waitingIn(CaseNumber number) {
        return tasks.selectOfCase(number.value()).stream()
                .filter(row -> row.endedAt() == null)
                .map(row -> new WaitingTask(TaskRef.of(row.taskId()), pageOf(row), row.owner()))
                .toList();
    }

    private TaskRow ofMine(TaskRef ref, CurrentOfficial me) {
        var row = tasks.select(ref.value());
        if (row == null) {
            throw new Missing();
        }
        boolean mine = Stream.of(row.owner(), row.intendedGroup(), row.pool()).anyMatch(owner -> reaches(owner, row, me));
        if (!mine && cases.countParty(row.caseNumber(), me.owners()) == 0) {
            throw new Missing();
        }
        if (!mine && row.endedAt() == null && !hadPart(row, me)) {
            throw new Missing();
        }
        return row;
    }

    /** Whether it may have been in this person's own hands: applicants and readers have a part in the case, and none in its steps. */
    private boolean hadPart(TaskRow row, CurrentOfficial me) {
        String id = me.id().value();
        return cases.hasParty(row.caseNumber(), id) > 0 && !cases.select(row.caseNumber()).applicant().equals(id)
                && cases.countReadings(row.caseNumber(), id) == 0;
    }

    private boolean reaches(String owner, TaskRow row, CurrentOfficial me) {
        return me.owners().contains(owner) || substitutions.of(owner, row, me).isPresent();
    }

    private static OpenTask opened(TaskRow row, CurrentOfficial me, @Nullable OnBehalf behalf) {
        return new OpenTask(
                TaskRef.of(row.taskId()), TaskKey.of(row.taskKey()), row.step(), CaseNumber.of(row.caseNumber()),
                pageOf(row), row.intendedGroup(),
                TaskNote.of(row.intendedGroup(), row.owner(), row.namesHandler(), behalf), row.arrivedAt(), row.dueAt(),
                new Holding(row.owner(), row.pool(), row.errand(), row.addedSigners()), me);
    }

    private static String pageOf(TaskRow row) {
        if (row.errand() != null) {
            return row.errand().page();
        }
        return row.namesHandler() ? HandlerNaming.PAGE : row.formKey();
    }
}
