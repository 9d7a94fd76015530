package cn.yinxian.selection.round;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import java.util.Map;

/** How many entries a round has; the area above answers. */
public interface EntryTally {

    /** By district (the city: its own organs); one without entries is not in the map. One statement. */
    Map<UnitCode, Count> of(CaseNumber round);

    /**
     * Entries of one district.
     *
     * @param submitted all that were submitted and not withdrawn
     * @param ready of these, agreed to by their units
     * @param forwarded of these, recommended by the district
     */
    record Count(int submitted, int ready, int forwarded) {

        public static final Count NONE = new Count(0, 0, 0);
    }
}
