package cn.yinxian.deadline.usecase;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.deadline.model.LaidRung;
import cn.yinxian.deadline.model.MovedRungs;
import cn.yinxian.deadline.model.TimeLimit;
import cn.yinxian.notification.Notices;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts the ladders of many deadlines where another calendar wants them, set-wise. */
@Component
public class MovedLadders {

    private final Ladders ladders;
    private final MovedRungs rungs;
    private final Notices notices;

    MovedLadders(Ladders ladders, MovedRungs rungs, Notices notices) {
        this.ladders = ladders;
        this.rungs = rungs;
        this.notices = notices;
    }

    /**
     * The deadlines have a new last day: their ladders are taken down and put up anew.
     *
     * @param moved as they now are, with their new version
     * @param calendar the one that moved them
     */
    public void rehang(List<TimeLimit> moved, WorkingCalendar calendar) {
        var ids = moved.stream().map(TimeLimit::id).toList();
        rungs.removeWaiting(ids);
        moved.forEach(limit -> notices.settled(limit.subject()));
        var sent = rungs.sentOf(ids);
        var laid = new ArrayList<LaidRung>();
        moved.forEach(limit -> laid.addAll(ladders.laid(limit, calendar, sent.getOrDefault(limit.id(), Set.of()))));
        rungs.add(laid);
    }

    /** The last day stands, but days around it count otherwise: what still waits gets its instant by the new calendar. */
    public void retime(List<TimeLimit> stayed, WorkingCalendar calendar) {
        var byId = stayed.stream().collect(Collectors.toMap(TimeLimit::id, Function.identity()));
        var instants = new TreeMap<Long, Map<String, Instant>>();
        rungs.waitingOf(byId.keySet()).stream()
                .filter(rung -> rung.position() > 0)
                .filter(rung -> {
                    var wanted = instants.computeIfAbsent(rung.deadlineId(), id -> ladders.instants(byId.get(id), calendar));
                    return !rung.dueAt().equals(wanted.getOrDefault(rung.code(), rung.dueAt()));
                })
                .collect(groupingBy(
                        rung -> instants.get(rung.deadlineId()).get(rung.code()), TreeMap::new, mapping(LaidRung::id, toList())))
                .forEach((at, ids) -> rungs.retime(ids, at));
    }
}
