package cn.yinxian.inbox;

import cn.yinxian.inbox.persistence.EntryRow;
import cn.yinxian.shared.Missing;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a page of tasks ended, or which task was opened: due instant and task. Written {@code 1764000000~id}. */
record PageKey(Instant due, String task) {

    static PageKey of(EntryRow row) {
        return new PageKey(row.dueAt(), row.taskId());
    }

    /** @return null where there is no key */
    static @Nullable PageKey parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        int split = text.indexOf('~');
        try {
            return new PageKey(Instant.ofEpochSecond(Long.parseLong(text.substring(0, Math.max(split, 0)))), text.substring(split + 1));
        } catch (NumberFormatException | DateTimeException notOurs) {
            throw new Missing();
        }
    }

    @Override
    public String toString() {
        return due.getEpochSecond() + "~" + task;
    }
}
