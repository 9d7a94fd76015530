package cn.yinxian.notification.mail;

import cn.yinxian.notification.Urgency;
import cn.yinxian.notification.model.Letter;
import cn.yinxian.notification.model.Pace;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a template of {@code forms/mail} shows of a message: headlines, rules, case numbers; no texts, no names.
 *
 * @param home address of this installation; null if it is not set
 * @param more how many lines were left out
 */
public record MailPage(boolean daily, List<Line> lines, int more, @Nullable String home) {

    private static final int GROUP_LINES = 20;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("M月d日 HH:mm", Locale.CHINA).withZone(ZoneId.of("Asia/Shanghai"));

    /** @param link whole address; null without a link, or without the installation's address */
    public record Line(
            String title, String reason, @Nullable String caseNumber, @Nullable String link, boolean urgent, String toldAt) {}

    static MailPage of(Letter letter, String baseUrl) {
        String home = baseUrl.isBlank() ? null : baseUrl.replaceAll("/+$", "");
        var lines = letter.lines().stream().map(line -> line(line, home)).toList();
        return new MailPage(letter.pace() == Pace.DAILY, lines, 0, home);
    }

    /** For a group chat: each rule and case once, at most twenty. */
    static MailPage ofGroup(Letter letter, String baseUrl) {
        var page = of(letter, baseUrl);
        var distinct = page.lines.stream().map(line -> new Line("", line.reason, line.caseNumber, null, line.urgent, "")).distinct().toList();
        var shown = distinct.subList(0, Math.min(GROUP_LINES, distinct.size()));
        return new MailPage(page.daily, shown, distinct.size() - shown.size(), page.home);
    }

    private static Line line(Letter.Line line, @Nullable String home) {
        String link = home == null || line.link() == null ? null : home + line.link();
        return new Line(
                oneLine(line.title()), oneLine(line.reason()), line.caseNumber(), link,
                line.urgency() == Urgency.URGENT, TIME.format(line.toldAt()));
    }

    /** A headline becomes a header and a line of plain text: no line break may come with it. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
