package cn.yinxian.notification.model;

import cn.yinxian.shared.Missing;
import java.util.regex.Pattern;

/** Where a page of notices begins: behind the notice with this id, in the unread part of the list or in the read part below it. */
public record NoticeKey(boolean unread, long id) {

    public static final NoticeKey TOP = new NoticeKey(true, Long.MAX_VALUE);
    public static final NoticeKey TOP_OF_READ = new NoticeKey(false, Long.MAX_VALUE);

    private static final Pattern FORM = Pattern.compile("[ur]\\d{1,18}");

    public static NoticeKey parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new Missing();
        }
        return new NoticeKey(text.charAt(0) == 'u', Long.parseLong(text.substring(1)));
    }

    public static NoticeKey behind(Notice notice) {
        return new NoticeKey(notice.isUnread(), notice.id());
    }

    @Override
    public String toString() {
        return (unread ? "u" : "r") + id;
    }
}
