package cn.yinxian.council.body.model;

import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;

/** When a district was last reminded of what its council lacks. */
public interface Prompts {

    /** Notes a reminder. @return false, with nothing noted, if there was one after {@code notAfter}; of two at once one is noted */
    boolean tell(UnitCode place, LocalDate on, LocalDate notAfter, OfficialId by);
}
