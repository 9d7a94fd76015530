package cn.yinxian.inbox.web;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.deadline.Deadlines;
import cn.yinxian.deadline.Light;
import cn.yinxian.inbox.Inbox.Entry;
import cn.yinxian.workflow.ChineseTime;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes tasks ready to print, under the headings 已超期, 今天到期, 本周到期, 以后到期, 没有时限. */
@Component
class TaskRows {

    /** @param path where its button leads */
    public record Row(
            String path,
            String title,
            String matter,
            String unitName,
            String step,
            @Nullable String from,
            String arrivedAt,
            Light light,
            @Nullable String note,
            String caseNumber,
            String handler) {}

    public record Group(String heading, List<Row> rows) {}

    private final Deadlines deadlines;
    private final MatterNames matters;
    private final Clock clock;

    TaskRows(Deadlines deadlines, MatterNames matters, Clock clock) {
        this.deadlines = deadlines;
        this.matters = matters;
        this.clock = clock;
    }

    List<Group> of(List<Entry> entries, Function<Entry, String> path, Function<Entry, String> handler) {
        var groups = new ArrayList<Group>();
        for (var entry : entries) {
            String heading = heading(entry.dueAt());
            if (groups.isEmpty() || !groups.get(groups.size() - 1).heading().equals(heading)) {
                groups.add(new Group(heading, new ArrayList<>()));
            }
            groups.get(groups.size() - 1).rows().add(row(entry, path.apply(entry), handler.apply(entry)));
        }
        return groups;
    }

    private Row row(Entry entry, String path, String handler) {
        return new Row(
                path, entry.title(), matters.nameOf(entry.process()), entry.unitName(), entry.step(), entry.from(),
                ChineseTime.of(entry.arrivedAt()), deadlines.light(entry.dueAt(), false), entry.note(), entry.caseNumber(), handler);
    }

    private String heading(@Nullable Instant due) {
        if (due == null) {
            return "没有时限";
        }
        var now = clock.instant();
        var today = WorkingCalendar.dayOf(now);
        if (now.isAfter(due)) {
            return "已超期";
        }
        if (!due.isAfter(WorkingCalendar.endOf(today))) {
            return "今天到期";
        }
        var sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return due.isAfter(WorkingCalendar.endOf(sunday)) ? "以后到期" : "本周到期";
    }
}
