package cn.yinxian.replay.council;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.council.motion.Decision;
import cn.yinxian.replay.council.Town.Seat;
import cn.yinxian.shared.CaseNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A meeting as it is planned, and what the oracle knows of it. */
final class Session {

    /** What was decided about an item. */
    record Taken(String title, Decision decision, String text) {}

    private static final int CLOSES = 8;
    private static final int AGENDA = 18;
    private static final int MEETS = 22;

    final Seat seat;
    final int round;
    final LocalDate convenes;
    final LocalDate closes;
    final LocalDate agenda;
    final LocalDate meets;
    final List<Taken> taken = new ArrayList<>();
    /** Motions with open actions when the agenda was drawn up. */
    final Set<CaseNumber> open = new TreeSet<>(Comparator.comparing(CaseNumber::value));
    @Nullable CaseNumber number;
    boolean sentBack;
    boolean adjourned;

    Session(Seat seat, int round, LocalDate convenes, WorkingCalendar calendar) {
        this.seat = seat;
        this.round = round;
        this.convenes = convenes;
        closes = calendar.plus(convenes, CLOSES);
        agenda = calendar.plus(convenes, AGENDA);
        meets = calendar.plus(convenes, MEETS);
    }

    /** The last round is prepared and not held: what is open at the end of the year must stand on its agenda. */
    boolean isHeld() {
        return round < 3;
    }
}
