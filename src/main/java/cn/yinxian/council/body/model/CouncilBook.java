package cn.yinxian.council.body.model;

import cn.yinxian.council.body.AdoptedRule;
import cn.yinxian.council.body.Council;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.UnitCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Writes councils. Whatever changes one takes its version, so that nobody overwrites what another has just changed. */
public interface CouncilBook {

    /** @throws cn.yinxian.shared.Refused if the place has one already */
    void add(UnitCode place, String name, Instant at);

    /** @throws cn.yinxian.shared.Overtaken if the council is not at this version any more */
    void take(Council council);

    void admit(UnitCode place, UnitCode unit);

    void release(UnitCode place, UnitCode unit);

    void nameLiaison(UnitCode place, UnitCode unit, @Nullable OfficialId liaison);

    void enterRule(UnitCode place, AdoptedRule rule, Instant at);
}
