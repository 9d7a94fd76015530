package cn.yinxian.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.notification.NotificationSettings;
import cn.yinxian.notification.Urgency;
import cn.yinxian.notification.model.Channel;
import cn.yinxian.notification.model.Letter;
import cn.yinxian.notification.model.Letter.Line;
import cn.yinxian.notification.model.Pace;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailTextsTest {

    private static final Instant AT = Instant.parse("2026-11-23T04:05:00Z");

    private final MailTexts texts = texts("https://yinxian.example.gov.cn/");

    @Test
    void a_digest_counts_its_notices_and_lists_each_with_rule_case_and_time() {
        var letter = letter(Pace.DAILY, line("申请待办理 𠮷", Urgency.ORDINARY), line("已超期", Urgency.URGENT));
        assertThat(texts.subject(letter)).isEqualTo("【银先】2 条通知待查看");
        assertThat(texts.plain(letter))
                .contains("1. 申请待办理 𠮷", "2. 【紧急】已超期", "办理期限前 3 个工作日提醒", "办件 BF-2026-00012", "11月23日 12:05", "https://yinxian.example.gov.cn/inbox");
        assertThat(texts.html(letter)).contains("<a href=\"https://yinxian.example.gov.cn/inbox\">申请待办理 𠮷</a>");
    }

    @Test
    void a_single_mail_has_the_notice_as_its_subject_on_one_line() {
        assertThat(texts.subject(letter(Pace.AT_ONCE, line("已超期\r\nBcc: all@example.com", Urgency.URGENT))))
                .isEqualTo("【银先】紧急：已超期 Bcc: all@example.com");
    }

    @Test
    void typed_text_is_shown_as_typed_and_escaped_in_html() {
        var letter = letter(Pace.AT_ONCE, line("<img src=x onerror=alert(1)> ${7*7} <#assign x=1>", Urgency.ORDINARY));
        assertThat(texts.html(letter)).contains("&lt;img src=x onerror=alert(1)&gt; ${7*7} &lt;#assign x=1&gt;").doesNotContain("<img");
        assertThat(texts.plain(letter)).contains("<img src=x onerror=alert(1)> ${7*7}");
    }

    @Test
    void without_an_address_of_the_installation_there_are_no_links() {
        var letter = letter(Pace.AT_ONCE, line("申请待办理", Urgency.ORDINARY));
        assertThat(texts("").plain(letter)).contains("请登录银先办理。").doesNotContain("http");
        assertThat(texts("").html(letter)).doesNotContain("href");
    }

    @Test
    void a_group_reads_rules_and_case_numbers_once_each_and_no_headline() {
        var lines = List.of(line("张三的申请", Urgency.URGENT), line("张三的申请", Urgency.URGENT));
        assertThat(texts.group(letter(Pace.AT_ONCE, lines.toArray(Line[]::new))))
                .containsOnlyOnce("办理期限前 3 个工作日提醒：办件 BF-2026-00012").doesNotContain("张三", "等另外");
        var many = new Line[30];
        for (int index = 0; index < many.length; index++) {
            many[index] = new Line("", "已超期", "BF-2026-%05d".formatted(index), null, Urgency.URGENT, AT);
        }
        assertThat(texts.group(letter(Pace.AT_ONCE, many))).contains("等另外 10 项").contains("BF-2026-00019").doesNotContain("BF-2026-00020");
    }

    @Test
    void a_short_message_is_one_sentence_with_the_rule_and_the_case() {
        assertThat(texts.shortMessage(letter(Pace.AT_ONCE, line("张三的申请", Urgency.URGENT))))
                .isEqualTo("【银先】您有紧急事项待办：办理期限前 3 个工作日提醒（办件 BF-2026-00012），请登录银先办理。");
    }

    private static MailTexts texts(String baseUrl) {
        return new MailTexts(TestTemplates.configuration(), new NotificationSettings(
                baseUrl, new NotificationSettings.Poll(20, Duration.ofMinutes(2)), new NotificationSettings.Mail("", "", ""),
                new NotificationSettings.Robots("", "", "")));
    }

    private static Line line(String title, Urgency urgency) {
        return new Line(title, "办理期限前 3 个工作日提醒", "BF-2026-00012", "/inbox", urgency, AT);
    }

    private static Letter letter(Pace pace, Line... lines) {
        return new Letter(17, Channel.MAIL, "li", pace, 1, "claim", AT, List.of(lines));
    }
}
