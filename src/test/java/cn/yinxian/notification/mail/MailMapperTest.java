package cn.yinxian.notification.mail;

import static cn.yinxian.notification.usecase.OutboxWorld.LI;
import static cn.yinxian.notification.usecase.OutboxWorld.WANG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.notification.Addressed;
import cn.yinxian.notification.Message;
import cn.yinxian.notification.Notices;
import cn.yinxian.notification.Occasion;
import cn.yinxian.notification.model.EmailAddress;
import cn.yinxian.notification.model.Pace;
import cn.yinxian.notification.model.Preference;
import cn.yinxian.notification.model.Preferences;
import cn.yinxian.notification.usecase.MovedClock;
import cn.yinxian.notification.usecase.OutboxWorld;
import cn.yinxian.notification.usecase.SendOutbox;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.testing.FailingWrites;
import cn.yinxian.testing.MapperTest;
import cn.yinxian.testing.OwnDatabase;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Mail over a real SMTP server, out of a real database: what arrives, and what does when something breaks. */
@MapperTest
@OwnDatabase
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({OutboxWorld.class, FailingWrites.class, MailMapperTest.Post.class})
class MailMapperTest {

    private static final Occasion OVERDUE = Occasion.urgent("task.overdue", "已超过办理期限");

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetup.SMTP.dynamicPort()).withPerMethodLifecycle(false);

    @Autowired
    Notices notices;

    @Autowired
    Preferences preferences;

    @Autowired
    SendOutbox outbox;

    @Autowired
    MovedClock clock;

    @Autowired
    FailingWrites writes;

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void mondayNoon() throws Exception {
        SERVER.purgeEmailFromAllMailboxes();
        clock.setTo("2026-11-23T12:00:00");
        sender.setPort(SERVER.getSmtp().getPort());
        for (var official : List.of(LI, WANG)) {
            transaction.executeWithoutResult(status -> preferences.put(
                    new Preference(official, new EmailAddress(official + "@example.gov.cn"), Pace.DAILY, false, Instant.EPOCH, 0)));
        }
    }

    @AfterEach
    void leaveNothing() {
        for (String table : List.of("notification_delivery", "notification_outbox", "notification_notice", "notification_preference")) {
            database.sql("delete from " + table).update();
        }
    }

    @Test
    void a_mail_arrives_as_text_and_html_with_a_subject_anybody_can_read_and_an_id_of_its_row() throws Exception {
        tell(LI, "关于成立党支部的申请 𠮷<b>", OVERDUE);
        outbox.send();
        var mail = received().get(0);
        assertThat(mail.getSubject()).isEqualTo("【银先】紧急：关于成立党支部的申请 𠮷<b>");
        assertThat(Arrays.toString(mail.getAllRecipients())).isEqualTo("[li@example.gov.cn]");
        assertThat(Arrays.toString(mail.getFrom())).isEqualTo("[noreply@yinxian.example.gov.cn]");
        assertThat(mail.getMessageID()).isEqualTo("<outbox-" + onlyRow() + "@outbox.example>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        var bodies = MailBodies.of(mail);
        assertThat(bodies.get("text/plain")).contains("关于成立党支部的申请 𠮷<b>", "https://yinxian.example.gov.cn/inbox");
        assertThat(bodies.get("text/html")).contains("关于成立党支部的申请 𠮷&lt;b&gt;").doesNotContain("正文");
    }

    @Test
    void an_invitation_goes_along_with_its_mail() throws Exception {
        String calendar = "BEGIN:VCALENDAR\r\nSUMMARY:第3次会议 𠮷\r\nEND:VCALENDAR\r\n";
        var invitation = new Message("请出席第3次会议", "", null, "/inbox", Occasion.urgent("council.notice", "会议通知"), calendar);
        transaction.executeWithoutResult(status -> notices.tell(LI, invitation));
        outbox.send();
        var parts = (MimeMultipart) received().get(0).getContent();
        var attached = parts.getBodyPart(parts.getCount() - 1);
        assertThat(attached.getFileName()).isEqualTo("invitation.ics");
        assertThat(attached.getContentType()).startsWith("text/calendar").contains("UTF-8");
        assertThat(new String(attached.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(calendar);
    }

    @Test
    void a_notice_that_was_rolled_back_is_never_mailed() {
        transaction.executeWithoutResult(status -> {
            notices.tell(LI, message("没有发生的事", OVERDUE));
            status.setRollbackOnly();
        });
        outbox.send();
        assertThat(received()).isEmpty();
    }

    @Test
    void a_server_that_is_away_delays_the_mail_and_loses_nothing() throws Exception {
        tell(LI, "已超期", OVERDUE);
        SERVER.stop();
        outbox.send();
        assertThat(state()).isEqualTo("WAITING 邮件服务器没有收下，稍后重试");
        SERVER.start();
        sender.setPort(SERVER.getSmtp().getPort());
        outbox.send();
        assertThat(received()).as("before the pause is over").isEmpty();
        clock.pass(Duration.ofMinutes(2));
        outbox.send();
        outbox.send();
        assertThat(received()).hasSize(1);
        assertThat(state()).isEqualTo("SENT null");
    }

    @Test
    void after_a_crash_between_sending_and_writing_it_down_the_same_message_comes_again_under_the_same_id() throws Exception {
        tell(LI, "已超期", OVERDUE);
        writes.failAfter(4); // packed in two, claimed, closed
        assertThatThrownBy(outbox::send).hasRootCauseInstanceOf(FailingWrites.Failure.class);
        assertThat(writes.failedAfter()).endsWith("OutboxMapper.end");
        writes.failAfter(0);
        assertThat(received()).hasSize(1);
        assertThat(state()).isEqualTo("WAITING null");

        outbox.send();
        assertThat(received()).as("while the claim of the dead node holds").hasSize(1);
        clock.pass(Duration.ofMinutes(2));
        outbox.send();
        assertThat(received()).hasSize(2);
        assertThat(received().get(1).getMessageID()).isEqualTo(received().get(0).getMessageID());
        assertThat(state()).isEqualTo("SENT null");
    }

    @Test
    void four_nodes_that_poll_at_the_same_time_send_each_mail_once() throws Exception {
        transaction.executeWithoutResult(status -> notices.tell(IntStream.range(0, 60)
                .mapToObj(number -> new Addressed(number % 2 == 0 ? LI : WANG, message("第 " + number + " 件已超期", OVERDUE)))
                .toList()));
        var together = new CyclicBarrier(4);
        Callable<Void> node = () -> {
            together.await();
            outbox.send();
            return null;
        };
        var nodes = Executors.newFixedThreadPool(4);
        try {
            for (var done : nodes.invokeAll(List.of(node, node, node, node))) {
                done.get();
            }
        } finally {
            nodes.shutdown();
        }
        outbox.send(); // H2 lets a second node pass by rows the first one holds
        assertThat(received()).hasSize(60);
        assertThat(received().stream().map(MailMapperTest::idOf).collect(Collectors.toSet())).hasSize(60);
        assertThat(database.sql("select count(*) from notification_outbox where state = 'SENT' and attempts = 1").query(Integer.class).single())
                .isEqualTo(60);
    }

    private List<MimeMessage> received() {
        return List.of(SERVER.getReceivedMessages());
    }

    private void tell(OfficialId recipient, String title, Occasion occasion) {
        transaction.executeWithoutResult(status -> notices.tell(recipient, message(title, occasion)));
    }

    private static Message message(String title, Occasion occasion) {
        return new Message(title, "正文", CaseNumber.of("BF-2026-00012"), "/inbox", occasion);
    }

    private long onlyRow() {
        return database.sql("select id from notification_outbox").query(Long.class).single();
    }

    private String state() {
        return database.sql("select state, note from notification_outbox").query((row, number) -> row.getString(1) + " " + row.getString(2)).single();
    }

    private static String idOf(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    @Import({MailCourier.class, MailTexts.class})
    static class Post {

        @Bean
        JavaMailSenderImpl mailSender() {
            var sender = new JavaMailSenderImpl();
            sender.setHost("127.0.0.1");
            sender.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "3000");
            sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "3000");
            return sender;
        }

        @Bean
        freemarker.template.Configuration templates() {
            return TestTemplates.configuration();
        }
    }
}
