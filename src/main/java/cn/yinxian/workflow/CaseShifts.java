package cn.yinxian.workflow;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.deadline.DeadlineShifts;
import cn.yinxian.deadline.DeadlineShifts.Shifted;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.persistence.TaskMapper;
import cn.yinxian.workflow.persistence.TaskRow;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** What changes of the calendar made of the deadlines of a case, in words for its page. */
@Component
class CaseShifts {

    private final DeadlineShifts shifts;
    private final TaskMapper tasks;

    CaseShifts(DeadlineShifts shifts, TaskMapper tasks) {
        this.shifts = shifts;
        this.tasks = tasks;
    }

    /** One sentence for each, oldest first. */
    List<String> of(CaseNumber number) {
        var steps = new HashMap<String, String>();
        tasks.selectOfCase(number.value()).stream().filter(TaskRow::dueMoved).forEach(row -> steps.put(row.deadlineSubject(), row.step()));
        return shifts.of(steps.keySet()).stream().map(shift -> sentence(shift, steps.get(shift.subject()))).toList();
    }

    private static String sentence(Shifted shift, String step) {
        return "%s，因“%s”调整放假安排，“%s”的期限由%s改为%s。".formatted(
                day(WorkingCalendar.dayOf(shift.at())), shift.reason(), step, day(shift.from()), day(shift.to()));
    }

    private static String day(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
