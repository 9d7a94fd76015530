package cn.yinxian.inbox;

import cn.yinxian.inbox.persistence.DoneRow;
import cn.yinxian.inbox.persistence.EntryRow;
import cn.yinxian.inbox.persistence.InboxMapper;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Slice;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads an official's tasks: what waits for them or their groups, overdue first, and what they have done. */
@Service
@Transactional(readOnly = true)
public class Inbox {

    /** More than this is shown as "999+". */
    public static final int COUNT_LIMIT = 1000;

    private static final int PAGE = 20;

    private final InboxMapper mapper;

    Inbox(InboxMapper mapper) {
        this.mapper = mapper;
    }

    /** A task that waits. {@code dueAt} is null where there is no deadline. */
    public record Entry(
            String taskId,
            String caseNumber,
            String title,
            String unitName,
            String step,
            String path,
            @Nullable String note,
            @Nullable String from,
            Instant arrivedAt,
            @Nullable Instant dueAt) {}

    public record Done(String caseNumber, String title, String unitName, String step, Instant doneAt) {}

    /** Open tasks by due date, then id. @param after key of the page before, as {@link Slice#next} gave it */
    public Slice<Entry> todo(CurrentOfficial me, @Nullable String after) {
        var key = Key.parse(after);
        var rows = mapper.page(me.owners(), key.map(Key::due).orElse(null), key.map(Key::task).orElse(null), PAGE + 1);
        var shown = rows.stream().limit(PAGE).map(Inbox::entry).toList();
        return new Slice<>(shown, rows.size() > PAGE ? Key.of(rows.get(PAGE - 1)).toString() : null);
    }

    /** The next task to be done, for "下一件". */
    public Optional<Entry> next(CurrentOfficial me) {
        return mapper.page(me.owners(), null, null, 1).stream().findFirst().map(Inbox::entry);
    }

    /** The tasks with a deadline, the most urgent first. */
    public List<Entry> due(CurrentOfficial me, int limit) {
        return mapper.page(me.owners(), null, null, limit).stream().map(Inbox::entry).filter(entry -> entry.dueAt() != null).toList();
    }

    public int count(CurrentOfficial me) {
        return Math.min(mapper.count(me.owners(), COUNT_LIMIT), COUNT_LIMIT);
    }

    /** What this official has done, newest first. */
    public Slice<Done> done(CurrentOfficial me, @Nullable Long before) {
        List<DoneRow> rows = mapper.donePage(me.id().value(), before, PAGE + 1);
        var shown = rows.stream()
                .limit(PAGE)
                .map(row -> new Done(row.caseNumber(), row.title(), row.unitName(), row.step(), row.doneAt()))
                .toList();
        return new Slice<>(shown, rows.size() > PAGE ? String.valueOf(rows.get(PAGE - 1).id()) : null);
    }

    private static Entry entry(EntryRow row) {
        return new Entry(
                row.taskId(), row.caseNumber(), row.title(), row.unitName(), row.step(),
                "/tasks/" + row.taskId() + "/" + row.page(), row.note(), row.fromName(), row.arrivedAt(),
                row.dueAt().isBefore(InboxProjection.NEVER) ? row.dueAt() : null);
    }

    /** Where a page ended: due instant and task. */
    private record Key(Instant due, String task) {

        static Key of(EntryRow row) {
            return new Key(row.dueAt(), row.taskId());
        }

        static Optional<Key> parse(@Nullable String text) {
            if (text == null || text.isBlank()) {
                return Optional.empty();
            }
            int split = text.indexOf('~');
            try {
                return Optional.of(new Key(
                        Instant.ofEpochSecond(Long.parseLong(text.substring(0, Math.max(split, 0)))),
                        text.substring(split + 1)));
            } catch (NumberFormatException | DateTimeException notOurs) {
                throw new Missing();
            }
        }

        @Override
        public String toString() {
            return due.getEpochSecond() + "~" + task;
        }
    }
}
