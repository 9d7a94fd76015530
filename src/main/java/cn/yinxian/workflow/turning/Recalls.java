package cn.yinxian.workflow.turning;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.Cases;
import cn.yinxian.workflow.StepReversal;
import cn.yinxian.workflow.TaskKey;
import cn.yinxian.workflow.act.TokenTurn;
import cn.yinxian.workflow.persistence.CaseMapper;
import cn.yinxian.workflow.persistence.CaseRow;
import cn.yinxian.workflow.persistence.RecordMapper;
import cn.yinxian.workflow.persistence.TaskMapper;
import cn.yinxian.workflow.persistence.TaskRow;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 取回: what an official may take back now. */
@Component
class Recalls {

    private final CaseMapper cases;
    private final TaskMapper tasks;
    private final RecordMapper records;
    private final TokenTurn token;
    private final Reversals reversals;
    private final Clock clock;

    Recalls(CaseMapper cases, TaskMapper tasks, RecordMapper records, TokenTurn token, Reversals reversals, Clock clock) {
        this.cases = cases;
        this.tasks = tasks;
        this.records = records;
        this.token = token;
        this.reversals = reversals;
        this.clock = clock;
    }

    Recall of(CaseFile file, CurrentOfficial me) {
        String number = file.number().value();
        return of(cases.select(number), tasks.selectOfCase(number), records.selectDoneFor(me.id().value(), List.of(number)), me);
    }

    /**
     * @param rows all steps of the case, in order of arrival
     * @param inMyName tasks that a substitute did for this official
     */
    Recall of(CaseRow row, List<TaskRow> rows, Set<String> inMyName, CurrentOfficial me) {
        var file = Cases.fileOf(row);
        var reversal = reversals.of(file.process());
        if (file.ended() || reversal.isEmpty()) {
            return Recall.closed(file.ended() ? "本办件已办结，不能取回" : "这类办件不能取回");
        }
        var last = LastStep.of(file, rows, inMyName, me);
        if (last.isEmpty()) {
            return Recall.closed("您没有办理过本办件，没有可以取回的环节");
        }
        var late = last.get().tooLate(me, clock.instant());
        if (late.isPresent()) {
            return Recall.late(late.get());
        }
        return last.get().open().findFirst()
                .map(next -> back(row, last.get(), next, reversal.get()))
                .orElseGet(() -> Recall.closed("您办理的环节之后没有等待办理的环节，不能取回"));
    }

    private Recall back(CaseRow row, LastStep last, TaskRow next, StepReversal reversal) {
        var target = target(row, last, next, reversal);
        if (target == null) {
            return Recall.closed("您办理的环节由多人共同办理，或者之后已有其他事项，不能由一人取回");
        }
        return reversal.whyNot(Cases.fileOf(row), TaskKey.of(next.taskKey()), TaskKey.of(target))
                .map(Recall::closed)
                .orElseGet(() -> Recall.open(last, next, target));
    }

    /** The step itself; what the applicant sent, where it cannot come anew, goes to where the applicant amends it. */
    private @Nullable String target(CaseRow row, LastStep last, TaskRow next, StepReversal reversal) {
        var done = last.done();
        if (done != null && isLinked(row, done, next)) {
            return done.taskKey();
        }
        boolean applicants = done == null || done.intendedGroup().equals(row.applicantGroup());
        return applicants ? reversal.amend().map(TaskKey::id).filter(amend -> done == null || !amend.equals(next.taskKey())).orElse(null) : null;
    }

    private boolean isLinked(CaseRow row, TaskRow done, TaskRow next) {
        if (done.rootKey().equals(done.taskKey())) {
            return token.graph(Objects.requireNonNull(row.definitionId())).mayRecall(next.rootKey(), done.taskKey());
        }
        if (!next.rootKey().equals(done.rootKey())) {
            return false;
        }
        var place = token.placeOf(next, false);
        return place.graph().mayRecall(place.activity(), done.taskKey());
    }
}
