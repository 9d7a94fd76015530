package cn.yinxian.council.body.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.council.body.Council;
import cn.yinxian.council.body.Councils;
import cn.yinxian.council.body.HeldMeetings;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Unit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which places have a council, a rule, and a meeting in this half of the year. */
@Service
@Transactional(readOnly = true)
public class OverviewCouncils {

    private static final int SECOND_HALF = 7;

    private final CouncilDoor door;
    private final Councils councils;
    private final HeldMeetings meetings;
    private final Clock clock;

    OverviewCouncils(CouncilDoor door, Councils councils, HeldMeetings meetings, Clock clock) {
        this.door = door;
        this.councils = councils;
        this.meetings = meetings;
        this.clock = clock;
    }

    /**
     * @param met the last meeting held in this half of the year
     * @param own whether the reader keeps it
     * @param promptable whether the reader may remind it of what it lacks
     */
    public record Place(Unit unit, Optional<Council> council, Optional<LocalDate> met, boolean own, boolean promptable) {}

    /** The city first, then its districts. */
    public List<Place> places(CurrentOfficial me) {
        var today = WorkingCalendar.dayOf(clock.instant());
        var standing = councils.all().stream().collect(Collectors.toMap(Council::place, Function.identity()));
        var held = meetings.last(halfYearOf(today), today);
        return door.places(me).stream()
                .map(unit -> placed(unit, Optional.ofNullable(standing.get(unit.code())), Optional.ofNullable(held.get(unit.code())), me))
                .toList();
    }

    static LocalDate halfYearOf(LocalDate day) {
        return LocalDate.of(day.getYear(), day.getMonthValue() < SECOND_HALF ? 1 : SECOND_HALF, 1);
    }

    private static Place placed(Unit unit, Optional<Council> council, Optional<LocalDate> met, CurrentOfficial me) {
        boolean promptable = PromptDistrict.mayPrompt(unit, me) && PromptDistrict.missing(council).isPresent();
        return new Place(unit, council, met, CouncilDoor.keeps(unit.code(), me), promptable);
    }
}
