package cn.yinxian.verbs;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.deadline.Audience;
import cn.yinxian.deadline.Reminders;
import cn.yinxian.organisation.usecase.AppointSubstitute;
import cn.yinxian.organisation.usecase.HandedMatters;
import cn.yinxian.shared.DateRange;
import cn.yinxian.testing.MovableClock;
import cn.yinxian.verbs.Situation.Place;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Begins the situations in which each verb is tried, and puts time and substitutes back afterwards. */
@TestComponent
public class Situations {

    private static final String MONDAY = "2026-11-23T10:00";

    private final VerbKit kit;
    private final MovableClock clock;
    private final Reminders reminders;
    private final AppointSubstitute appoint;
    private final HandedMatters matters;
    private final JdbcClient database;

    Situations(VerbKit kit, MovableClock clock, Reminders reminders, AppointSubstitute appoint, HandedMatters matters, JdbcClient database) {
        this.kit = kit;
        this.clock = clock;
        this.reminders = reminders;
        this.appoint = appoint;
        this.matters = matters;
        this.database = database;
    }

    /** After escalation and under substitution it is a step that one person decides. */
    Situation begin(Shape shape) {
        return begin(shape, Place.SINGLE);
    }

    /** After escalation and under substitution it is a step that several sign. */
    Situation beginSigning(Shape shape) {
        return begin(shape, Place.ALL_SIGN);
    }

    private Situation begin(Shape shape, Place otherwise) {
        return switch (shape) {
            case ESCALATED -> {
                clock.set(MONDAY);
                yield escalated(Situation.at(kit, otherwise, Situation.HOLDER));
            }
            case SUBSTITUTED -> {
                away();
                yield Situation.at(kit, otherwise, Situation.SUBSTITUTE);
            }
            default -> Situation.at(kit, Place.valueOf(shape.name()), Situation.HOLDER);
        };
    }

    /** So late that the ladder has spoken to the leaders and to the level above them. */
    private Situation escalated(Situation situation) {
        clock.set("2027-02-01T10:00");
        reminders.sendDue(clock.instant());
        assertThat(reminders.of(situation.number())).extracting(Reminders.Reminder::audience).contains(Audience.NEXT_LEVEL);
        return situation;
    }

    /** 蒋区长 is away for some days, and 沈组织 acts for him. */
    private void away() {
        if (kit.official(Situation.SUBSTITUTE).onBehalf().isEmpty()) {
            var today = LocalDate.of(2026, 11, 23);
            appoint.appoint(new AppointSubstitute.Command(
                    Situation.SUBSTITUTE, new DateRange(today, today.plusDays(5)), Set.copyOf(matters.all()), "出差", kit.official(Situation.HOLDER)));
        }
    }

    /** Nobody is away, and it is Monday again. */
    void end() {
        database.sql("delete from organisation_substitution").update();
        clock.set(MONDAY);
    }
}
