package cn.yinxian.workflow.engine;

import cn.yinxian.deadline.Deadlines;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Staffing;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.CaseEnded;
import cn.yinxian.workflow.Cases;
import cn.yinxian.workflow.HandlerNaming;
import cn.yinxian.workflow.TaskChanged;
import cn.yinxian.workflow.TaskChanged.Change;
import cn.yinxian.workflow.TaskNote;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.act.ActingTask;
import cn.yinxian.workflow.persistence.CaseMapper;
import cn.yinxian.workflow.persistence.CaseRow;
import cn.yinxian.workflow.persistence.RecordMapper;
import cn.yinxian.workflow.persistence.TaskMapper;
import cn.yinxian.workflow.persistence.TaskRow;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps our row of each task beside the engine's, finds somebody to do it, opens its deadline, and tells the inbox. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TaskFacts {

    private final CaseMapper cases;
    private final TaskMapper tasks;
    private final RecordMapper records;
    private final TaskHolders holders;
    private final Deadlines deadlines;
    private final WorkflowNews news;

    TaskFacts(
            CaseMapper cases,
            TaskMapper tasks,
            RecordMapper records,
            TaskHolders holders,
            Deadlines deadlines,
            WorkflowNews news) {
        this.cases = cases;
        this.tasks = tasks;
        this.records = records;
        this.holders = holders;
        this.deadlines = deadlines;
        this.news = news;
    }

    void came(DelegateTask task) {
        var model = TaskModel.of(task.getBpmnModelElementInstance());
        var file = cases.select(task.getExecution().getProcessBusinessKey());
        var holder = holders.find(task, file);
        var subject = model.deadlineSubject(file.caseNumber(), task.getId());
        var due = deadlines.open(subject, model.deadlineRule()).due();
        task.setDueDate(due == null ? null : Date.from(due));
        var row = new TaskRow(
                task.getId(), file.caseNumber(), task.getTaskDefinitionKey(), rootKey(task), task.getName(),
                model.formKey(), holder.intended().toString(), holder.owner(), holder.owner(), ActingTask.current(),
                null, null, holder.namesHandler(), model.substitutable(), subject, model.deadlineRule(), news.now(), due, false, null, null, null);
        tasks.insert(row);
        join(file.caseNumber(), row.owner());
        news.publish(changed(Change.CAME, row, file));
        if (holder.climbed()) {
            news.publish(new TaskClimbed(CaseNumber.of(file.caseNumber()), row.step(), holder.intended(), holder.staffing()));
        }
    }

    void went(DelegateTask task) {
        var row = tasks.select(task.getId());
        if (row == null) {
            return;
        }
        boolean done = row.endedBy() != null;
        if (!done) {
            tasks.end(row.taskId(), news.now(), null);
        }
        if (row.deadlineSubject().startsWith("task:")) {
            deadlines.closeAll(row.deadlineSubject());
        }
        announce(done ? Change.DONE : Change.CANCELLED, row);
    }

    void announce(Change change, TaskRow row) {
        news.publish(changed(change, row, cases.select(row.caseNumber())));
    }

    void processEnded(DelegateExecution execution) {
        if (((ExecutionEntity) execution).getSuperExecution() == null) {
            String number = execution.getProcessBusinessKey();
            cases.end(number, news.now());
            deadlines.closeAll("case:" + number);
            news.publish(new CaseEnded(CaseNumber.of(number)));
        }
    }

    private void join(String caseNumber, String owner) {
        if (cases.hasParty(caseNumber, owner) == 0) {
            cases.insertParty(caseNumber, owner);
        }
    }

    private static String rootKey(DelegateTask task) {
        var caller = ((ExecutionEntity) task.getExecution()).getProcessInstance().getSuperExecution();
        return caller == null ? task.getTaskDefinitionKey() : caller.getActivityId();
    }

    private TaskChanged changed(Change change, TaskRow row, CaseRow file) {
        var last = records.selectLast(row.caseNumber());
        boolean itsOwn = last != null && row.taskId().equals(last.taskId());
        return new TaskChanged(
                change, TaskRef.of(row.taskId()), Cases.fileOf(file), row.step(),
                row.namesHandler() ? HandlerNaming.PAGE : row.formKey(), row.owner(),
                TaskNote.of(row.intendedGroup(), row.owner(), row.namesHandler()), last == null ? null : last.doer(),
                row.arrivedAt(), row.dueAt(), row.endedBy(), itsOwn ? last.onBehalfOf() : null, row.substitutable(),
                row.intendedGroup().equals(file.applicantGroup()));
    }

    /** A task went on to others because nobody is in post; the notices follow from it. */
    record TaskClimbed(CaseNumber caseNumber, String step, CandidateGroup intended, Staffing staffing) {}
}
