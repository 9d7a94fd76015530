package cn.yinxian.replay.council;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.deadline.Reminders;
import cn.yinxian.demo.city.Dice;
import cn.yinxian.organisation.OrganisationLoad;
import cn.yinxian.organisation.Roster;
import cn.yinxian.testing.MovableClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The councils of a city through a year: two meetings each, motions of every outcome, action items with late and silent units,
 * and a third agenda drawn up on which everything that is open must stand. An oracle beside the program knows what people did.
 * The full run: {@code mvn -B -Pscenario verify -Dscenario=council-year}.
 */
@SpringBootTest(properties = "test.of=council-year")
@Import(MovableClock.Instead.class)
@Tag("scenario")
class CouncilYearIT {

    private static final boolean FULL = "council-year".equals(System.getProperty("scenario"));
    private static final int DISTRICTS = FULL ? 8 : 1;
    private static final int MOTIONS = FULL ? 300 : 36;
    private static final int ACTIONS = FULL ? 400 : 40;
    private static final long SEED = 20_260_105;
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final List<LocalDate> ROUNDS = List.of(LocalDate.of(2026, 1, 12), LocalDate.of(2026, 6, 8), LocalDate.of(2026, 11, 2));

    @Autowired
    private MovableClock clock;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private Reminders reminders;

    @Test
    void each_motion_leads_to_its_minutes_and_what_is_not_done_to_the_next_agenda(
            @Autowired BeanFactory beans, @Autowired OrganisationLoad organisation, @Autowired Roster roster, @Autowired JdbcClient database) {
        long began = System.nanoTime();
        clock.set(FIRST + "T08:00");
        var town = new Town(DISTRICTS);
        town.build(organisation);
        var people = new People(roster);
        town.setUp(beans, people);
        var books = new Books(database);
        var year = new CouncilYear(beans, people, books, new Dice(SEED, "council year"), ACTIONS);
        var sessions = plan(town, year);

        for (var day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            clock.set(day + "T08:31");
            reminders.sendDue(clock.instant());
            clock.set(day + "T10:00");
            if (calendar.isWorkday(day)) {
                year.work(day);
            }
        }

        var figures = books.close(sessions);
        System.out.printf(
                "scenario council-year meetings=%d motions=%d decided=%d actions=%d late=%d open=%d carried=%d %s doubled=%d seconds=%d%n",
                figures.meetings(), figures.motions(), figures.decided(), figures.actions(), figures.late(), figures.open(), figures.carried(),
                books.broken(), figures.doubled(), TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began));
        assertThat(books.findings()).isEmpty();
        assertThat(figures.meetings()).isEqualTo(2 * (DISTRICTS + 1));
        assertThat(figures.motions()).isEqualTo(MOTIONS);
        assertThat(figures.actions()).isEqualTo(ACTIONS);
        assertThat(List.of(figures.late(), figures.open(), figures.carried())).allMatch(some -> some > 0);
    }

    /** The councils convene one after the other; the third time nobody brings anything new. */
    private List<Session> plan(Town town, CouncilYear year) {
        year.sessions().knows(town.seats());
        var sessions = new ArrayList<Session>();
        for (int round = 1; round <= ROUNDS.size(); round++) {
            for (int at = 0; at < town.seats().size(); at++) {
                sessions.add(new Session(town.seats().get(at), round, calendar.plus(ROUNDS.get(round - 1), at), calendar));
            }
        }
        int held = 2 * town.seats().size();
        for (int at = 0; at < sessions.size(); at++) {
            year.plan(sessions.get(at), at < held ? (at + 1) * MOTIONS / held - at * MOTIONS / held : 0);
        }
        return sessions;
    }
}
