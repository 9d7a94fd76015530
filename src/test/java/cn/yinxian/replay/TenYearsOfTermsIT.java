package cn.yinxian.replay;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.calendar.CalendarChanges;
import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.deadline.Reminders;
import cn.yinxian.organisation.OrganisationLoad;
import cn.yinxian.register.RegisterLoad;
import cn.yinxian.renewal.usecase.CallReviews;
import cn.yinxian.renewal.usecase.CallTerms;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.testing.MovableClock;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The branches of the demo city through years of terms: the daily scan, the morning's reminders, and secretaries who are prompt,
 * late or absent. An oracle beside the program knows only the calendar and what people did, and says what the program ought to
 * have kept. The full run: {@code mvn -B -Pscenario verify -Dscenario=ten-years-of-terms}.
 */
@SpringBootTest(properties = "test.of=ten-years-of-terms")
@Import({
    MovableClock.Instead.class, Players.class, Cast.class, BranchActs.class, SuperiorActs.class, OtherActs.class
})
@Tag("scenario")
class TenYearsOfTermsIT {

    private static final boolean FULL = "ten-years-of-terms".equals(System.getProperty("scenario"));
    private static final int YEARS = FULL ? 10 : 4;
    private static final int EVERY = FULL ? 1 : 30;
    private static final long SEED = 20_261_123;
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 23);
    private static final LocalTime SCAN = LocalTime.of(5, 30);
    private static final LocalTime SWEEP = LocalTime.of(8, 31);
    private static final LocalTime WORK = LocalTime.of(10, 0);

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient database;

    @Autowired
    private CallTerms callTerms;

    @Autowired
    private CallReviews callReviews;

    @Autowired
    private Reminders reminders;

    @Autowired
    private Players players;

    private final PlainDays days = new PlainDays(FIRST.getYear(), FIRST.getYear() + YEARS + 2);

    @Test
    void no_term_expires_unseen_and_every_word_is_told_once_and_on_its_day(
            @Autowired OrganisationLoad organisation, @Autowired RegisterLoad register, @Autowired CalendarChanges calendar,
            @Autowired TransactionTemplate transaction) {
        long began = System.nanoTime();
        clock.set(FIRST.atTime(SCAN).toString());
        publish(calendar, transaction);
        var population = new Population(Population.draw(FIRST, SEED), EVERY);
        population.load(organisation, register);
        var lives = population.lives();
        var account = new Account(database, population, lives);
        players.meet(lives, days, FIRST, SEED);

        var last = FIRST.plusYears(YEARS);
        for (var day = FIRST; !day.isAfter(last); day = day.plusDays(1)) {
            live(day, lives, account);
        }

        var figures = account.close(days, last.atTime(WORK));
        System.out.printf(
                "scenario ten-years-of-terms terms=%d expired_unseen=%d reminders=%d doubled=%d escalations=%d late_escalations=%d seconds=%d%n",
                figures.terms(), figures.expiredUnseen(), figures.reminders(), figures.doubled(), figures.escalations(),
                figures.lateEscalations(), TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began));
        assertThat(account.findings()).isEmpty();
        assertThat(figures.expiredUnseen()).isZero();
        assertThat(figures.doubled()).isZero();
        assertThat(figures.lateEscalations()).isZero();
    }

    private void publish(CalendarChanges calendar, TransactionTemplate transaction) {
        var office = OfficialId.of("system");
        days.notices().forEach((year, notice) -> transaction.executeWithoutResult(
                status -> calendar.confirm(calendar.proposeYear(year, notice, office).id(), office)));
    }

    private void live(LocalDate day, Map<BranchCode, Life> lives, Account account) {
        at(day, SCAN);
        callTerms.call();
        callReviews.call();
        var called = begun("renewal", day);
        account.morning(day, called);
        called.forEach((code, number) -> players.begun(number, lives.get(code), day));
        begun("renewal_review", day).values().forEach(number -> players.begun(number, null, day));
        at(day, SWEEP);
        reminders.sendDue(clock.instant());
        if (days.works(day)) {
            players.work(at(day, WORK));
        }
    }

    private Map<BranchCode, CaseNumber> begun(String table, LocalDate day) {
        var begun = new HashMap<BranchCode, CaseNumber>();
        database.sql("select branch_code, case_number from " + table + " where opened_at = ? order by case_number")
                .param(Timestamp.from(day.atTime(SCAN).atZone(WorkingCalendar.ZONE).toInstant()))
                .query((row, i) -> begun.put(BranchCode.of(row.getString(1)), CaseNumber.of(row.getString(2))))
                .list();
        return begun;
    }

    private LocalDateTime at(LocalDate day, LocalTime time) {
        clock.set(day.atTime(time).toString());
        return day.atTime(time);
    }
}
