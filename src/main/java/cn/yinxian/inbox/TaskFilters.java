package cn.yinxian.inbox;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.inbox.model.DueIn;
import cn.yinxian.inbox.model.PathScope;
import cn.yinxian.inbox.model.TaskFilter;
import cn.yinxian.inbox.persistence.EntryFilter;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in terms of the entries what a filter means today. */
@Component
class TaskFilters {

    private static final int SOON_WORKING_DAYS = 3;
    private static final Pattern CASE_NUMBER = Pattern.compile("[A-Z]{2}-\\d{4}-\\d{5,9}");
    private static final PathScope ANYWHERE = new PathScope(null, null);

    private final WorkingCalendar calendar;
    private final Clock clock;

    TaskFilters(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    EntryFilter of(TaskFilter filter, @Nullable PageKey after) {
        var place = filter.unitPath() == null ? ANYWHERE : PathScope.of(filter.unitPath());
        String number = caseNumber(filter.text());
        return new EntryFilter(
                filter.process(), filter.step(), place, from(filter.due()), until(filter.due()), number,
                number == null ? literal(filter.text()) : null, after == null ? null : after.due(), after == null ? null : after.task());
    }

    private @Nullable Instant from(@Nullable DueIn due) {
        return due == null || due == DueIn.OVERDUE ? null : clock.instant();
    }

    private @Nullable Instant until(@Nullable DueIn due) {
        if (due == null) {
            return null;
        }
        var today = WorkingCalendar.dayOf(clock.instant());
        return switch (due) {
            case OVERDUE -> clock.instant().minusSeconds(1);
            case TODAY -> WorkingCalendar.endOf(today);
            case SOON -> WorkingCalendar.endOf(calendar.plus(today, SOON_WORKING_DAYS));
        };
    }

    /** A whole number has an index of its own. */
    private static @Nullable String caseNumber(@Nullable String text) {
        String number = text == null ? "" : text.strip().toUpperCase(Locale.ROOT);
        return CASE_NUMBER.matcher(number).matches() ? number : null;
    }

    /** Text as typed: % and _ are letters here. */
    private static @Nullable String literal(@Nullable String text) {
        return text == null ? null : text.strip().replaceAll("[!%_]", "!$0");
    }
}
