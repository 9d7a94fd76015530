package cn.yinxian.council.body;

import cn.yinxian.shared.UnitCode;
import java.util.List;
import java.util.Optional;

/** The councils that stand. One for the city and each district: never more than some dozens. */
public interface Councils {

    Optional<Council> find(UnitCode place);

    /** {@link cn.yinxian.shared.Missing} where none has been set up. */
    Council require(UnitCode place);

    /** By place. */
    List<Council> all();

    /** Those of which the unit is a member, by place. */
    List<Council> ofMember(UnitCode unit);
}
