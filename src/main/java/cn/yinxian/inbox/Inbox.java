package cn.yinxian.inbox;

import cn.yinxian.inbox.model.PathScope;
import cn.yinxian.inbox.model.TaskFilter;
import cn.yinxian.inbox.persistence.DoneRow;
import cn.yinxian.inbox.persistence.EntryRow;
import cn.yinxian.inbox.persistence.InboxMapper;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Post;
import cn.yinxian.organisation.Reach;
import cn.yinxian.organisation.Role;
import cn.yinxian.shared.Slice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads an official's tasks: what waits for them or their groups, overdue first, what they have done, what their units have under way. */
@Service
@Transactional(readOnly = true)
public class Inbox {

    private static final int PAGE = 20;
    private static final Role[] LEADERS = {Role.PARTY_COMMITTEE, Role.DISTRICT_LEADER, Role.CITY_LEADER};

    private final InboxMapper mapper;
    private final TaskFilters filters;

    Inbox(InboxMapper mapper, TaskFilters filters) {
        this.mapper = mapper;
        this.filters = filters;
    }

    /**
     * A task that waits.
     *
     * @param key its place in the list, from which one goes on to the next
     * @param owner under whom it waits: a group, or the official it was given to
     * @param dueAt null where there is no deadline
     */
    public record Entry(
            String taskId,
            String key,
            String owner,
            String caseNumber,
            String process,
            String title,
            String unitName,
            String step,
            String path,
            @Nullable String note,
            @Nullable String from,
            Instant arrivedAt,
            @Nullable Instant dueAt) {}

    /** @param doer in both names where it was done for another; null: in the own name */
    public record Done(String taskId, String caseNumber, String title, String unitName, String step, @Nullable String doer, Instant doneAt) {}

    /** Open tasks by due date, then id. @param after key of the page before, as {@link Slice#next} gave it */
    public Slice<Entry> todo(CurrentOfficial me, TaskFilter filter, @Nullable String after) {
        return slice(mapper.page(ownersOf(me), filters.of(filter, PageKey.parse(after)), PAGE + 1), me);
    }

    /** 下一件: the task that stands behind this one in the filtered list; behind the last one, the first. */
    public Optional<Entry> next(CurrentOfficial me, TaskFilter filter, @Nullable String key) {
        return first(me, filter, PageKey.parse(key)).or(() -> first(me, filter, null));
    }

    /** The tasks with a deadline, the most urgent first. */
    public List<Entry> due(CurrentOfficial me, int limit) {
        return mapper.page(ownersOf(me), filters.of(TaskFilter.NONE, null), limit).stream()
                .map(row -> entry(row, me))
                .filter(entry -> entry.dueAt() != null)
                .toList();
    }

    /** What this official has done, newest first. */
    public Slice<Done> done(CurrentOfficial me, @Nullable Long before) {
        List<DoneRow> rows = mapper.donePage(me.id().value(), before, PAGE + 1);
        var shown = rows.stream()
                .limit(PAGE)
                .map(row -> new Done(row.taskId(), row.caseNumber(), row.title(), row.unitName(), row.step(), row.doer(), row.doneAt()))
                .toList();
        return new Slice<>(shown, rows.size() > PAGE ? String.valueOf(rows.get(PAGE - 1).id()) : null);
    }

    /** 本单位在办: for leaders, what is open in the units under theirs, whoever has it. */
    public Slice<Entry> underWay(CurrentOfficial me, TaskFilter filter, @Nullable String after) {
        var scopes = scopesOf(me);
        return scopes.isEmpty()
                ? new Slice<>(List.of(), null)
                : slice(mapper.pageUnder(scopes, filters.of(filter, PageKey.parse(after)), PAGE + 1), me);
    }

    /** Under which names tasks wait for this official, or for somebody for whom they act today. */
    static List<Reach> ownersOf(CurrentOfficial me) {
        return me.reach();
    }

    /** Whose open tasks this official oversees. */
    static List<PathScope> scopesOf(CurrentOfficial me) {
        return PathScope.ofAll(me.postsAs(LEADERS).stream().map(Post::unitPath).toList());
    }

    private Optional<Entry> first(CurrentOfficial me, TaskFilter filter, @Nullable PageKey after) {
        return mapper.page(ownersOf(me), filters.of(filter, after), 1).stream().findFirst().map(row -> entry(row, me));
    }

    private static Slice<Entry> slice(List<EntryRow> rows, CurrentOfficial me) {
        var shown = rows.stream().limit(PAGE).map(row -> entry(row, me)).toList();
        return new Slice<>(shown, rows.size() > PAGE ? shown.get(PAGE - 1).key() : null);
    }

    private static Entry entry(EntryRow row, CurrentOfficial me) {
        return new Entry(
                row.taskId(), PageKey.of(row).toString(), row.owner(), row.caseNumber(), row.process(), row.title(), row.unitName(),
                row.step(), "/tasks/" + row.taskId() + "/" + row.page(), note(row, me), row.fromName(), row.arrivedAt(),
                row.dueAt().isBefore(InboxProjection.NEVER) ? row.dueAt() : null);
    }

    /** What stands beside the title; where one acts for another, for whom. */
    private static @Nullable String note(EntryRow row, CurrentOfficial me) {
        return me.actsFor(row.owner(), row.process())
                .map(behalf -> "代" + behalf.name() + "办理" + (row.note() == null ? "" : "；" + row.note()))
                .orElse(row.note());
    }
}
