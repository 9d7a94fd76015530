package cn.yinxian.notification.web;

import cn.yinxian.notification.model.Notice;
import cn.yinxian.shared.Slice;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One's notices as shown.
 *
 * @param newest id of the newest notice on the page; null on an empty one
 * @param hasUnread whether any on this page is unread
 * @param older address of the next page; empty on the last
 */
public record NoticesPage(List<Row> rows, @Nullable Long newest, boolean hasUnread, String older) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.CHINA).withZone(ZoneId.of("Asia/Shanghai"));

    /** @param linked whether opening it leads to another page */
    public record Row(
            long id, String title, String text, @Nullable String caseNumber, boolean linked, String at, boolean unread) {

        static Row of(Notice notice) {
            return new Row(
                    notice.id(),
                    notice.title(),
                    notice.text(),
                    notice.caseNumber(),
                    notice.link() != null,
                    TIME.format(notice.createdAt()),
                    notice.isUnread());
        }
    }

    static NoticesPage of(Slice<Notice> slice) {
        var rows = slice.rows().stream().map(Row::of).toList();
        var newest = rows.stream().map(Row::id).max(Long::compare).orElse(null);
        String older = slice.next() == null ? "" : "/notices?behind=" + slice.next();
        return new NoticesPage(rows, newest, rows.stream().anyMatch(Row::unread), older);
    }
}
