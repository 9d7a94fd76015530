package cn.yinxian.inbox.batch;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.inbox.model.PathScope;
import cn.yinxian.inbox.persistence.EntryFilter;
import cn.yinxian.inbox.persistence.EntryRow;
import cn.yinxian.inbox.persistence.InboxMapper;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Figures;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.workflow.BatchStep;
import cn.yinxian.workflow.OpenTask;
import cn.yinxian.workflow.OpenTasks;
import cn.yinxian.workflow.TaskRef;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * 批量办理: agrees to several tasks of one step with one opinion. Each is done in a transaction of its own, so that what stands
 * against one does not hold up the others.
 */
@Service
public class AgreeToSeveral {

    private static final Logger LOG = LoggerFactory.getLogger(AgreeToSeveral.class);
    private static final PathScope ANYWHERE = new PathScope(null, null);
    private static final String LIMIT = "batch.maxTasks";

    private final List<BatchStep> steps;
    private final OpenTasks tasks;
    private final InboxMapper inbox;
    private final Figures figures;
    private final Clock clock;

    AgreeToSeveral(List<BatchStep> steps, OpenTasks tasks, InboxMapper inbox, Figures figures, Clock clock) {
        this.steps = steps;
        this.tasks = tasks;
        this.inbox = inbox;
        this.figures = figures;
        this.clock = clock;
    }

    /** A task that may be done together with the opened one. */
    public record Item(String task, String title, String unitName, String caseNumber) {}

    /** What became of one task. @param why why it was not done, one sentence; empty if it was */
    public record Result(String title, boolean done, String why) {}

    /** Whether the step of this task is done several at a time at all. */
    public boolean isOpenFor(OpenTask task) {
        return stepOf(task).isPresent();
    }

    /** Tasks of the same step that wait for this official, the most urgent first, as many as are done at once. */
    public List<Item> itemsBeside(TaskRef opened, CurrentOfficial me) {
        stepOf(tasks.open(opened, me)).orElseThrow(Missing::new);
        return inbox.page(me.reach(), sameStep(Objects.requireNonNull(inbox.select(opened.value()))), limit()).stream()
                .map(row -> new Item(row.taskId(), row.title(), row.unitName(), row.caseNumber()))
                .toList();
    }

    /**
     * Agrees to the chosen tasks.
     *
     * @param chosen ids of tasks: any text; what is not this official's at this step is reported as not done
     * @throws Refused if none, or more than are done at once, are chosen
     */
    public List<Result> agree(TaskRef opened, Collection<String> chosen, String opinion, CurrentOfficial me) {
        var step = stepOf(tasks.open(opened, me)).orElseThrow(Missing::new);
        var wanted = new LinkedHashSet<>(chosen);
        if (wanted.isEmpty()) {
            throw Refused.because(Refusal.of("tasks", "workflow.batch", "请至少选择一件"));
        }
        if (wanted.size() > limit()) {
            throw Refused.because(Refusal.of("tasks", "workflow.batch", "一次最多办理 %d 件，您选择了 %d 件".formatted(limit(), wanted.size())));
        }
        return wanted.stream().map(task -> agree(step, task, opinion, me)).toList();
    }

    private Result agree(BatchStep step, String task, String opinion, CurrentOfficial me) {
        String title = Optional.ofNullable(inbox.select(task)).filter(row -> row.page().equals(step.page())).map(EntryRow::title).orElse("");
        if (title.isEmpty()) {
            return new Result("（不在待办中的事项）", false, "该事项已不在您的待办中，没有办理。");
        }
        try {
            step.agree(TaskRef.of(task), opinion, me);
            return new Result(title, true, "");
        } catch (Refused refused) {
            return new Result(title, false, refused.getMessage());
        } catch (Overtaken overtaken) {
            return new Result(title, false, String.valueOf(overtaken.getMessage()));
        } catch (Missing notTheirs) {
            return new Result("（不在待办中的事项）", false, "该事项已不在您的待办中，没有办理。");
        } catch (RuntimeException failed) {
            LOG.error("批量办理中一件未能办理：{}", task, failed);
            return new Result(title, false, "系统出错，这一件没有办理，请单独打开办理。");
        }
    }

    private static EntryFilter sameStep(EntryRow row) {
        return new EntryFilter(row.process(), row.step(), ANYWHERE, null, null, null, null, null, null);
    }

    private Optional<BatchStep> stepOf(OpenTask task) {
        return steps.stream().filter(step -> step.page().equals(task.formKey())).findFirst();
    }

    private int limit() {
        return figures.on(LIMIT, WorkingCalendar.dayOf(clock.instant())).asInt();
    }
}
