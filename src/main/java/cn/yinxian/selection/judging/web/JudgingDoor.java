package cn.yinxian.selection.judging.web;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Units;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.workflow.Cases;
import org.springframework.stereotype.Component;

/** Who looks at the judging of a round from outside: those who handle it for the city, never a judge. */
@Component
class JudgingDoor {

    private final Cases cases;
    private final Units units;

    JudgingDoor(Cases cases, Units units) {
        this.cases = cases;
        this.units = units;
    }

    /** By office, in the city: a judge has a part in the case, but no office in it. */
    CaseNumber requireReader(String typed, CurrentOfficial me) {
        var file = cases.require(CaseNumber.of(typed), me);
        if (!me.mayReadUnder(file.unitPath())) {
            throw new Missing();
        }
        return file.number();
    }

    CaseNumber requireClerk(String typed, CurrentOfficial me) {
        var number = requireReader(typed, me);
        if (!isClerk(me)) {
            throw new Missing();
        }
        return number;
    }

    /** Whether this official has an office in the city's rounds. */
    boolean handles(CurrentOfficial me) {
        return me.mayReadUnder(units.city().path());
    }

    boolean isClerk(CurrentOfficial me) {
        return me.isIn(CandidateGroup.of(Role.CITY_CLERK, units.city().code()));
    }
}
