package cn.yinxian.workflow;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.act.CaseOutcome;
import cn.yinxian.workflow.act.RecordWriter;
import cn.yinxian.workflow.TaskChanged.Change;
import cn.yinxian.workflow.persistence.CaseRow;
import cn.yinxian.workflow.persistence.TaskRow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down who was named as handler, and tells the inbox. */
@Component
class NamedHandler {

    private final RecordWriter record;
    private final CaseOutcome outcome;
    private final ApplicationEventPublisher events;

    NamedHandler(RecordWriter record, CaseOutcome outcome, ApplicationEventPublisher events) {
        this.record = record;
        this.outcome = outcome;
        this.events = events;
    }

    void recorded(CaseRow file, TaskRow row, CurrentOfficial chosen, String reason, CurrentOfficial me) {
        record.append(file, row, Verb.NAME_HANDLER, "指定%s承办。%s".formatted(chosen.name(), reason), me);
        outcome.done(file, row, Verb.NAME_HANDLER, me);
        events.publishEvent(new TaskChanged(
                Change.MOVED, TaskRef.of(row.taskId()), Cases.fileOf(file), row.step(), row.formKey(),
                chosen.id().value(), null, me.name(), row.arrivedAt(), row.dueAt(), null));
    }
}
