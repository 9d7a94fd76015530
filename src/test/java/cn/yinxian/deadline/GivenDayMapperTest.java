package cn.yinxian.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Role;
import cn.yinxian.testing.LoadedCity;
import cn.yinxian.testing.MovableClock;
import cn.yinxian.testing.TestCity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whom a term reminds, and who hears of it when it is over: the leaders of those who answer for it. On both databases. */
@SpringBootTest
@Import({LoadedCity.class, MovableClock.Instead.class})
class GivenDayMapperTest {

    private static final String TERM = "renewal.term";
    private static final String SUBJECT = "branch:B-330901101-01";
    private static final CandidateGroup CLERK = CandidateGroup.of(Role.UNIT_CLERK, TestCity.BUREAU);

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Duties duties;

    @Autowired
    private Reminders reminders;

    @Autowired
    private MovableClock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void startAfresh() {
        database.sql("delete from deadline_rung").update();
    }

    @AfterEach
    void close() {
        transaction.executeWithoutResult(status -> {
            deadlines.closeAll(SUBJECT);
            duties.end(SUBJECT);
        });
        clock.set("2026-11-23T10:00");
    }

    @Test
    void each_rung_speaks_to_its_own_on_its_day() {
        clock.set("2026-05-29T06:00");
        open("2026-11-30", CLERK.toString());
        assertThat(sentBy("2026-05-29T08:30")).containsExactly("OWNER clerk-minzheng 还剩 126 个工作日（11月30日前）");
        assertThat(sentBy("2026-08-28T08:30")).hasSize(1);
        assertThat(sentBy("2026-10-30T08:30")).hasSize(1);
        assertThat(sentBy("2026-11-30T08:30")).containsExactly("OWNER clerk-minzheng 今天到期");
        assertThat(sentBy("2026-12-01T08:30")).containsExactly("LEADER leader-xiangyang 已超期 1 个工作日");
        assertThat(sentBy("2026-12-13T08:30")).isEmpty();
        assertThat(sentBy("2026-12-14T08:30")).containsExactly("NEXT_LEVEL leader-city 已超期 10 个工作日");
        assertThat(sentBy("2027-11-30T08:30")).isEmpty();
        assertThat(database.sql("select title from notification_notice where recipient = 'leader-city' and rule_key like 'renewal.term/%'")
                        .query(String.class).list())
                .containsExactly("督办：向阳区民政局经办人承办的“民政局党支部届满”（换届）已超期 10 个工作日，请督促办结");
        assertThat(database.sql("select distinct reason from notification_notice where rule_key = 'renewal.term/-6m.OWNER'")
                        .query(String.class).list())
                .containsExactly("换届期限的提醒办法，到期前 6 个月提醒");
    }

    @Test
    void a_term_long_over_when_first_loaded_tells_all_three_once() {
        clock.set("2026-11-23T10:00");
        open("2026-06-30", CLERK.toString());
        assertThat(sentBy("2026-11-23T23:00")).isEmpty();
        assertThat(sentBy("2026-11-24T08:30")).containsExactlyInAnyOrder(
                "OWNER clerk-minzheng 已超期 101 个工作日", "LEADER leader-xiangyang 已超期 101 个工作日", "NEXT_LEVEL leader-city 已超期 101 个工作日");
        assertThat(sentBy("2027-11-24T08:30")).isEmpty();
    }

    @Test
    void a_duty_handed_to_another_group_climbs_from_there_unless_others_answer_for_it() {
        open("2026-06-30", CLERK.toString());
        handOver(CandidateGroup.of(Role.UNIT_CLERK, TestCity.OTHER_BUREAU).toString());
        assertThat(group()).isEqualTo("PARTY_COMMITTEE@" + TestCity.BUREAU);

        transaction.executeWithoutResult(status -> duties.end(SUBJECT));
        begin(CLERK.toString(), CLERK);
        handOver("clerk-minzheng");
        assertThat(group()).isEqualTo(CLERK.toString());
        handOver("UNIT_CLERK@" + TestCity.CITY_ORGAN);
        assertThat(group()).isEqualTo("UNIT_CLERK@" + TestCity.CITY_ORGAN);
    }

    private void open(String lastDay, String owner) {
        transaction.executeWithoutResult(status -> deadlines.openUntil(SUBJECT, TERM, LocalDate.parse(lastDay)));
        begin(owner, CandidateGroup.of(Role.PARTY_COMMITTEE, TestCity.BUREAU));
    }

    private void begin(String owner, CandidateGroup group) {
        transaction.executeWithoutResult(status -> duties.begin(
                new Duty(SUBJECT, SUBJECT, TERM, owner, group, null, "民政局党支部届满", "换届", null, "/branches")));
    }

    private void handOver(String owner) {
        transaction.executeWithoutResult(status -> duties.handOver(SUBJECT, owner, "/branches"));
    }

    private String group() {
        return database.sql("select owner_group from deadline_duty where duty_key = :key").param("key", SUBJECT)
                .query(String.class).single();
    }

    private List<String> sentBy(String time) {
        clock.set(time);
        long last = database.sql("select coalesce(max(id), 0) from deadline_reminder").query(Long.class).single();
        reminders.sendDue(clock.instant());
        return database.sql("select audience, recipient, standing from deadline_reminder where id > :last order by id").param("last", last)
                .query((row, number) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3)).list();
    }
}
