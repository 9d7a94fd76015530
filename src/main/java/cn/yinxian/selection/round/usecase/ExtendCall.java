package cn.yinxian.selection.round.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.round.RoundPhase;
import cn.yinxian.selection.round.model.PhaseCalendar;
import cn.yinxian.selection.round.model.RoundBook;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.time.Clock;
import java.util.EnumMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The clerk gives more time for entries, once and with reasons; what follows moves by as much. */
@Service
@Transactional
public class ExtendCall {

    private static final int MOST_WORKDAYS = 20;

    private final RoundDoor door;
    private final RoundBook rounds;
    private final RoundWorkflow workflow;
    private final RoundLetters letters;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ExtendCall(RoundDoor door, RoundBook rounds, RoundWorkflow workflow, RoundLetters letters, WorkingCalendar calendar, Clock clock) {
        this.door = door;
        this.rounds = rounds;
        this.workflow = workflow;
        this.letters = letters;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @param workdays more, after the present last day */
    public record Command(CaseNumber number, int workdays, String why, long seenVersion, CurrentOfficial by) {}

    public void extend(Command command) {
        door.requirePlanner(command.by());
        workflow.lock(command.number());
        var round = rounds.require(command.number());
        round.requireVersion(command.seenVersion());
        if (command.workdays() < 1 || command.workdays() > MOST_WORKDAYS) {
            throw Refused.because(Refusal.of("workdays", "selection.extend", "延长的天数应当是 1 至 20 个工作日"));
        }
        var today = WorkingCalendar.dayOf(clock.instant());
        var days = new EnumMap<>(round.sheet().plan().workdays());
        days.merge(RoundPhase.CALL, command.workdays(), Integer::sum);
        var published = round.sheet().calendar() == null ? today : round.sheet().published().publishedOn();
        round.extend(today, new PhaseCalendar(calendar.newest()::plus).from(published, days), command.why());
        rounds.update(round);
        workflow.extended(round.sheet(), round.sheet().published().callEndsOn(), command.by());
        letters.extended(round.sheet());
    }
}
