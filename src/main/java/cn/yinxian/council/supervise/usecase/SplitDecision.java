package cn.yinxian.council.supervise.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.council.motion.DecidedMotion;
import cn.yinxian.council.motion.Execution;
import cn.yinxian.council.supervise.model.ItemOrder;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Figures;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.workflow.TaskRef;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office splits what was decided into items, or says why nothing is left to do; serves userTask_splitItems of council-motion. */
@Service
@Transactional
public class SplitDecision {

    private static final int LONGEST = 150;

    /** @param row on the page @param lead null where none was chosen: refused */
    public record Line(int row, String subject, @Nullable String lead, List<String> coUnits, @Nullable LocalDate dueOn) {}

    public record Command(TaskRef task, List<Line> lines, long seenVersion, CurrentOfficial by) {}

    /** What the form begins with. @param subjects from the decision's own words */
    public record Proposal(DecidedMotion motion, List<String> subjects, LocalDate dueOn) {}

    private final Execution execution;
    private final LeadChoices choices;
    private final OrderItem orderItem;
    private final Figures figures;
    private final WorkingCalendar calendar;
    private final Clock clock;

    SplitDecision(
            Execution execution, LeadChoices choices, OrderItem orderItem, Figures figures, WorkingCalendar calendar, Clock clock) {
        this.execution = execution;
        this.choices = choices;
        this.orderItem = orderItem;
        this.figures = figures;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Proposal propose(CaseNumber number) {
        var motion = execution.require(number);
        var today = WorkingCalendar.dayOf(clock.instant());
        int days = figures.on(ItemClock.RULE, today).asInt();
        return new Proposal(motion, subjects(motion.text()), calendar.plus(today, days));
    }

    public void split(Command command) {
        var task = execution.takeSplit(command.task(), command.by());
        if (command.lines().isEmpty()) {
            throw Refused.because(Refusal.of("outcome", "supervise.noItem", "请至少填写一项督办事项"));
        }
        var motion = seen(task.caseNumber(), command.seenVersion());
        command.lines().forEach(line -> order(motion, line, "items[" + line.row() + "].", command.by()));
        execution.split(task, true, null);
    }

    /** @param note why nothing is left to do */
    public void leave(TaskRef ref, String note, long seenVersion, CurrentOfficial by) {
        var task = execution.takeSplit(ref, by);
        seen(task.caseNumber(), seenVersion);
        execution.split(task, false, note);
    }

    private DecidedMotion seen(CaseNumber number, long version) {
        var motion = execution.require(number);
        if (motion.version() != version) {
            throw Overtaken.byAnother();
        }
        return motion;
    }

    private void order(DecidedMotion motion, Line line, String field, CurrentOfficial by) {
        if (line.dueOn() == null) {
            throw Refused.because(Refusal.of(field + "dueOn", "supervise.dueOn", "请填写办理期限"));
        }
        var lead = choices.find(motion.council(), motion.sponsor(), line.lead()).orElse(null);
        var order = new ItemOrder(
                motion.number(), motion.meeting(), motion.council(), line.subject(), lead, coUnits(motion, line, field), line.dueOn());
        try {
            orderItem.order(order, by);
        } catch (Refused refused) {
            throw new Refused(refused.refusals().stream()
                    .map(one -> new Refusal(field + one.field(), one.rule(), one.facts(), one.article()))
                    .toList());
        }
    }

    private List<UnitCode> coUnits(DecidedMotion motion, Line line, String field) {
        var allowed = line.coUnits().isEmpty() ? Set.<String>of() : choices.of(motion.council(), motion.sponsor()).keySet();
        if (!allowed.containsAll(line.coUnits())) {
            throw Refused.because(Refusal.of(field + "coUnits", "supervise.coUnits", "请从列表中选择协办单位"));
        }
        return line.coUnits().stream().distinct().map(UnitCode::of).toList();
    }

    private static List<String> subjects(String decided) {
        return Stream.of(decided.split("[；;\\n]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> part.length() <= LONGEST ? part : part.substring(0, part.offsetByCodePoints(0, LONGEST - 30)))
                .limit(4)
                .toList();
    }
}
