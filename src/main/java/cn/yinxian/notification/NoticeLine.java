package cn.yinxian.notification;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A reminder as pages show it ({@code notification/parts.ftlh}). @param read when it was read in the house; null: not yet */
public record NoticeLine(
        String recipientName, String title, String reason, boolean urgent, @Nullable String caseNumber, String toldAt, @Nullable String read,
        List<NoticeFate.Way> ways) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.CHINA).withZone(ZoneId.of("Asia/Shanghai"));
    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("M月d日 HH:mm", Locale.CHINA).withZone(ZoneId.of("Asia/Shanghai"));

    public static NoticeLine of(NoticeFate fate) {
        var readAt = fate.readAt();
        return new NoticeLine(
                fate.recipientName(), fate.title(), fate.reason(), fate.urgency() == Urgency.URGENT, fate.caseNumber(),
                TIME.format(fate.toldAt()), readAt == null ? null : SHORT.format(readAt), fate.ways());
    }

    /** The same for a page that is about one case: its title need not be told again. */
    public NoticeLine within(String caseTitle) {
        return new NoticeLine(
                recipientName, title.replace("“" + caseTitle + "”", "本件"), reason, urgent, caseNumber, toldAt, read, ways);
    }
}
