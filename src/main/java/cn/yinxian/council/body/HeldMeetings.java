package cn.yinxian.council.body;

import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.util.Map;

/** Which councils have met; the meetings themselves are another area's, which answers this. */
public interface HeldMeetings {

    /** The day of the last meeting each council held in the period, both days included; a council that has not met is not in it. */
    Map<UnitCode, LocalDate> last(LocalDate from, LocalDate to);
}
