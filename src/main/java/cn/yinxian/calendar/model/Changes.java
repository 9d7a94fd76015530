package cn.yinxian.calendar.model;

import cn.yinxian.calendar.CalendarChange;
import cn.yinxian.shared.OfficialId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stored changes of the calendar, proposed and confirmed. */
public interface Changes {

    /** Stores a proposal and returns it with its id. */
    CalendarChange add(CalendarChange proposal);

    Optional<CalendarChange> find(long id);

    /** Marks it as confirmed. @return false if it is so already */
    boolean confirm(CalendarChange confirmed);

    void dropProposalsOf(OfficialId official);

    List<CalendarChange> confirmed(@Nullable Long before, int limit);

    /** Titles of the changes that made the versions after one up to another, in their order. */
    List<String> titlesBetween(long after, long upTo);
}
