package cn.yinxian.notification.usecase;

import static cn.yinxian.notification.usecase.OutboxWorld.GONE;
import static cn.yinxian.notification.usecase.OutboxWorld.LI;
import static cn.yinxian.notification.usecase.OutboxWorld.SUN;
import static cn.yinxian.notification.usecase.OutboxWorld.WANG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.yinxian.notification.Message;
import cn.yinxian.notification.Notices;
import cn.yinxian.notification.Occasion;
import cn.yinxian.notification.model.EmailAddress;
import cn.yinxian.notification.model.Letter;
import cn.yinxian.notification.model.Pace;
import cn.yinxian.notification.model.Preference;
import cn.yinxian.notification.model.Preferences;
import cn.yinxian.notification.model.Receipt;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.testing.MapperTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The way of a notice out of the house, with a clock that is moved and couriers that only write down. */
@MapperTest
@Import({OutboxWorld.class, RecordingCouriers.class, ReadNotice.class, BrowseNotices.class})
class OutboxMapperTest {

    private static final Occasion RUNG = Occasion.ordinary("task.before3", "办理期限前 3 个工作日提醒");
    private static final Occasion OVERDUE = Occasion.urgent("task.overdue", "已超过办理期限");

    @Autowired
    Notices notices;

    @Autowired
    Preferences preferences;

    @Autowired
    SendOutbox outbox;

    @Autowired
    ReadNotice reading;

    @Autowired
    MovedClock clock;

    @Autowired
    RecordingCourier mailCourier;

    @Autowired
    RecordingCourier smsCourier;

    @Autowired
    RecordingCourier groupCourier;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void mondayNoon() {
        clock.setTo("2026-11-23T12:00:00");
        List.of(mailCourier, smsCourier, groupCourier).forEach(RecordingCourier::reset);
    }

    @Test
    void who_gave_no_address_gets_no_mail() {
        tell(LI, RUNG);
        nextMorning();
        assertThat(mailCourier.carried()).isEmpty();
    }

    @Test
    void ordinary_notices_come_in_one_digest_on_the_next_working_morning() {
        wants(LI, Pace.DAILY);
        tell(LI, RUNG);
        tell(LI, RUNG);
        outbox.send();
        assertThat(mailCourier.carried()).as("at noon").isEmpty();

        clock.setTo("2026-11-24T08:29:59");
        outbox.send();
        assertThat(mailCourier.carried()).as("a second too early").isEmpty();

        clock.setTo("2026-11-24T08:30:00");
        tell(LI, RUNG);
        outbox.send();
        outbox.send();
        assertThat(mailCourier.carried()).hasSize(1);
        assertThat(mailCourier.carried().get(0).lines()).as("what was told before 8:30").hasSize(2);
        assertThat(mailCourier.addresses()).containsExactly("li@example.gov.cn");
    }

    @Test
    void a_digest_waits_for_the_end_of_a_holiday_and_of_the_weekend() {
        wants(LI, Pace.DAILY);
        clock.setTo("2026-11-24T10:00:00");
        tell(LI, RUNG);
        clock.setTo("2026-11-25T10:00:00"); // a holiday
        outbox.send();
        assertThat(mailCourier.carried()).isEmpty();
        clock.setTo("2026-11-26T09:47:00"); // the server was away at 8:30
        outbox.send();
        assertThat(mailCourier.carried()).hasSize(1);
    }

    @Test
    void an_urgent_notice_goes_at_once_by_itself_to_everyone_who_gave_an_address() {
        wants(LI, Pace.DAILY);
        tell(LI, OVERDUE);
        tell(LI, OVERDUE);
        outbox.send();
        assertThat(mailCourier.carried()).extracting(letter -> letter.lines().size()).containsExactly(1, 1);
    }

    @Test
    void single_mails_go_at_once_to_who_asked_for_them() {
        wants(LI, Pace.AT_ONCE);
        wants(WANG, Pace.AT_ONCE);
        tell(LI, RUNG);
        tell(LI, RUNG);
        tell(WANG, RUNG);
        outbox.send();
        assertThat(mailCourier.addresses()).containsExactlyInAnyOrder("li@example.gov.cn", "li@example.gov.cn", "wang@example.gov.cn");
    }

    @Test
    void quiet_hours_hold_back_and_lose_nothing() {
        wants(LI, Pace.AT_ONCE);
        clock.setTo("2026-11-23T21:00:00");
        tell(LI, OVERDUE);
        outbox.send();
        clock.setTo("2026-11-24T07:29:59");
        outbox.send();
        assertThat(mailCourier.carried()).isEmpty();
        clock.setTo("2026-11-24T07:30:00");
        outbox.send();
        assertThat(mailCourier.carried()).hasSize(1);
    }

    @Test
    void what_was_read_in_the_house_meanwhile_is_not_mailed() {
        wants(LI, Pace.DAILY);
        tell(LI, RUNG);
        tell(LI, RUNG);
        reading.read(LI, firstNotice());
        nextMorning();
        assertThat(mailCourier.carried()).hasSize(1);
        assertThat(mailCourier.carried().get(0).lines()).hasSize(1);
    }

    @Test
    void nobody_is_reminded_of_what_is_done_not_even_by_a_message_that_failed_before() {
        wants(LI, Pace.AT_ONCE);
        wants(WANG, Pace.DAILY);
        tell(LI, RUNG.about("task:1"));
        tell(WANG, RUNG.about("task:1"));
        mailCourier.answers(letter -> Receipt.failed("邮件服务器没有收下"));
        outbox.send();
        assertThat(mailCourier.carried()).hasSize(1);

        notices.settled("task:1");
        mailCourier.reset();
        nextMorning();
        assertThat(mailCourier.carried()).isEmpty();
        assertThat(states()).containsExactly("NOT_SENT 所提醒的事项已经办结");
    }

    @Test
    void a_failed_message_is_tried_again_with_growing_pauses_and_given_up_after_the_last() {
        wants(LI, Pace.AT_ONCE);
        tell(LI, RUNG);
        mailCourier.answers(letter -> Receipt.failed("邮件服务器没有收下"));
        outbox.send();
        assertAttempts(1);
        pass(119);
        assertAttempts(1);
        pass(1);
        assertAttempts(2); // 2 minutes
        pass(239);
        assertAttempts(2);
        pass(1);
        assertAttempts(3); // 4 minutes
        pass(300);
        assertAttempts(4); // 8 would be more than the longest pause of 5
        assertThat(states()).containsExactly("FAILED 邮件服务器没有收下");
        pass(86_400);
        assertAttempts(4);
        assertThat(mailCourier.carried()).extracting(Letter::id).containsOnly(mailCourier.carried().get(0).id());
    }

    @Test
    void a_refused_address_is_not_tried_again() {
        wants(LI, Pace.AT_ONCE);
        tell(LI, RUNG);
        mailCourier.answers(letter -> Receipt.refused("不接受"));
        outbox.send();
        pass(86_400);
        assertAttempts(1);
        assertThat(states()).containsExactly("FAILED 不接受");
    }

    @Test
    void a_node_that_dies_while_sending_leaves_its_claim_and_the_same_message_goes_out_again() {
        wants(LI, Pace.AT_ONCE);
        tell(LI, RUNG);
        mailCourier.answers(letter -> {
            throw new OutOfMemoryError("the machine stops here");
        });
        assertThatThrownBy(outbox::send).isInstanceOf(OutOfMemoryError.class);
        mailCourier.answers(letter -> Receipt.sent());
        pass(119);
        assertAttempts(1);
        pass(1);
        assertAttempts(2);
        assertThat(mailCourier.carried()).extracting(Letter::id).containsOnly(mailCourier.carried().get(0).id());
        assertThat(states()).containsExactly("SENT null");
    }

    @Test
    void a_message_is_not_started_when_its_claim_is_about_to_lapse() {
        wants(LI, Pace.AT_ONCE);
        tell(LI, RUNG);
        tell(LI, RUNG);
        mailCourier.answers(letter -> {
            clock.pass(Duration.ofSeconds(95)); // a slow server
            return Receipt.sent();
        });
        outbox.send();
        assertThat(mailCourier.carried()).extracting(Letter::id).doesNotHaveDuplicates().hasSize(2);
        assertThat(mailCourier.carried()).extracting(Letter::attempts).containsExactly(1, 1);
        assertThat(states()).containsExactly("SENT null", "SENT null");
    }

    @Test
    void who_has_left_or_taken_the_address_back_is_not_written_to() {
        wants(GONE, Pace.AT_ONCE);
        wants(LI, Pace.AT_ONCE);
        tell(GONE, RUNG);
        tell(LI, RUNG);
        preferences.put(new Preference(LI, null, Pace.DAILY, false, Instant.EPOCH, 1));
        outbox.send();
        assertThat(mailCourier.carried()).isEmpty();
        assertThat(states()).containsOnly("NOT_SENT 收件人没有可用的地址，或账号已停用");
    }

    @Test
    void urgent_matters_reach_a_branch_secretary_by_short_message_unless_they_said_no() {
        tell(SUN, RUNG);
        tell(SUN, OVERDUE);
        tell(LI, OVERDUE);
        outbox.send();
        assertThat(smsCourier.addresses()).containsExactly("13900002222");
        preferences.put(new Preference(SUN, null, Pace.DAILY, false, Instant.EPOCH, 0));
        tell(SUN, OVERDUE);
        outbox.send();
        assertThat(smsCourier.addresses()).hasSize(1);
    }

    @Test
    void a_group_hears_of_urgent_matters_in_one_message_and_never_more_than_its_limit_a_minute() {
        tell(LI, OVERDUE);
        tell(WANG, OVERDUE);
        tell(LI, RUNG);
        outbox.send();
        assertThat(groupCourier.carried()).hasSize(1);
        assertThat(groupCourier.carried().get(0).lines()).extracting(Letter.Line::reason).containsExactly("已超过办理期限", "已超过办理期限");
        for (int second = 0; second < 10; second++) {
            tell(LI, OVERDUE);
            pass(1);
        }
        assertThat(groupCourier.carried()).as("three a minute").hasSize(3);
        pass(80);
        assertThat(groupCourier.carried()).hasSize(6);
    }

    @Test
    void a_person_s_digest_is_not_torn_apart_by_the_size_of_a_batch() {
        wants(LI, Pace.DAILY);
        wants(WANG, Pace.DAILY);
        for (int index = 0; index < PackOutbox.BATCH - 10; index++) {
            tell(LI, RUNG);
        }
        for (int index = 0; index < 20; index++) {
            tell(WANG, RUNG);
        }
        nextMorning();
        var byPerson = mailCourier.carried();
        assertThat(byPerson).filteredOn(letter -> letter.recipient().equals("wang")).extracting(letter -> letter.lines().size()).containsExactly(20);
        assertThat(byPerson).filteredOn(letter -> letter.recipient().equals("li")).hasSize(10)
                .allMatch(letter -> letter.lines().size() <= PackOutbox.MOST_IN_ONE);
    }

    @Test
    void every_parameter_of_sending_is_among_the_city_s() {
        assertThat(database.sql("select figure_key from organisation_figure where figure_key like 'notice.%'").query(String.class).list())
                .containsExactlyInAnyOrder("notice.quietFrom", "notice.quietTo", "notice.digestAt", "notice.maxAttempts",
                        "notice.retryMinutes", "notice.retryMaxMinutes", "notice.robotPerMinute");
        assertThat(database.sql("select figure_key, figure_value, choices from organisation_figure where figure_unit = 'TEXT' and figure_key like 'notice.%'")
                        .query((row, number) -> List.of(row.getString(3).split(",")).contains(row.getString(2))).list())
                .hasSize(3).containsOnly(true);
    }

    @Test
    void the_log_says_to_whom_when_and_by_which_rule() {
        tell(SUN, OVERDUE.about("task:7"));
        assertThat(database.sql("select recipient_name, unit_path, rule_key, reason, urgency, subject from notification_notice")
                        .query((row, number) -> tuple(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getString(6)))
                        .list())
                .containsExactly(tuple("孙某", "/440300/440305/440305017/", "task.overdue", "已超过办理期限", "URGENT", "task:7"));
    }

    private void tell(OfficialId recipient, Occasion occasion) {
        notices.tell(recipient, new Message("关于成立党支部的申请待办理", "正文", CaseNumber.of("BF-2026-00012"), "/inbox", occasion));
    }

    private void wants(OfficialId official, Pace pace) {
        preferences.put(new Preference(official, new EmailAddress(official + "@example.gov.cn"), pace, false, Instant.EPOCH, 0));
    }

    private void nextMorning() {
        clock.setTo("2026-11-24T08:30:00");
        outbox.send();
    }

    private void pass(int seconds) {
        clock.pass(Duration.ofSeconds(seconds));
        outbox.send();
    }

    private void assertAttempts(int count) {
        assertThat(mailCourier.carried()).hasSize(count);
    }

    private long firstNotice() {
        return database.sql("select min(id) from notification_notice").query(Long.class).single();
    }

    private List<String> states() {
        return database.sql("select state, note from notification_outbox where channel = 'MAIL' order by id")
                .query((row, number) -> row.getString(1) + " " + row.getString(2))
                .list();
    }
}
