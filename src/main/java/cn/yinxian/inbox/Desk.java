package cn.yinxian.inbox;

import cn.yinxian.inbox.model.DeskFrame;
import cn.yinxian.inbox.model.DeskFrame.Choice;
import cn.yinxian.inbox.model.TaskFilter;
import cn.yinxian.inbox.persistence.DeskRow;
import cn.yinxian.inbox.persistence.InboxMapper;
import cn.yinxian.organisation.CurrentOfficial;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What stands round the lists of an official's desk: how much is in each tab, and what can be filtered by. In one statement. */
@Service
@Transactional(readOnly = true)
public class Desk {

    /** More than this is shown as "999+". */
    public static final int COUNT_LIMIT = 1000;

    private final InboxMapper mapper;
    private final TaskFilters filters;

    Desk(InboxMapper mapper, TaskFilters filters) {
        this.mapper = mapper;
        this.filters = filters;
    }

    public DeskFrame frameOf(CurrentOfficial me) {
        var rows = mapper.desk(me.id().value(), Inbox.ownersOf(me), Inbox.scopesOf(me), COUNT_LIMIT, DeskFrame.READABLE_UNITS + 1);
        Map<String, List<DeskRow>> kinds = rows.stream().collect(Collectors.groupingBy(DeskRow::kind));
        var amounts = new EnumMap<DeskTab, Integer>(DeskTab.class);
        kinds.get("TAB").forEach(row -> amounts.put(DeskTab.valueOf(row.code()), Math.min(row.amount(), COUNT_LIMIT)));
        return new DeskFrame(
                amounts, choices(kinds, "STEP"), choices(kinds, "AREA"), choices(kinds, "UNIT"), choices(kinds, "FILTER"));
    }

    /** How many waiting tasks each filter finds, in order, counted up to the limit. */
    public List<Integer> countsOf(CurrentOfficial me, List<TaskFilter> asked) {
        return asked.isEmpty()
                ? List.of()
                : mapper.counts(Inbox.ownersOf(me), asked.stream().map(filter -> filters.of(filter, null)).toList(), COUNT_LIMIT);
    }

    private static List<Choice> choices(Map<String, List<DeskRow>> kinds, String kind) {
        return kinds.getOrDefault(kind, List.of()).stream()
                .map(row -> new Choice(row.code(), row.words()))
                .distinct()
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .toList();
    }
}
