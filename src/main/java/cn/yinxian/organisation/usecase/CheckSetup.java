package cn.yinxian.organisation.usecase;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Roster;
import cn.yinxian.organisation.Unit;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far an installation has been filled: what its administrators have still to do. */
@Service
@Transactional(readOnly = true)
public class CheckSetup {

    private final BrowseUnits units;
    private final Roster roster;

    /**
     * @param administrators whether system, security and audit administration are all in post
     * @param units active units, the city included
     * @param staffed whether clerk, leader and Organisation Department of the city are in post
     */
    public record Setup(boolean administrators, int units, boolean staffed) {

        public boolean complete() {
            return administrators && units > 1 && staffed;
        }
    }

    CheckSetup(BrowseUnits units, Roster roster) {
        this.units = units;
        this.roster = roster;
    }

    public Setup now() {
        boolean administrators = Stream.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDITOR)
                .allMatch(role -> isHeld(CandidateGroup.administrators(role)));
        boolean staffed = units.city().map(this::isStaffed).orElse(false);
        return new Setup(administrators, units.all().size(), staffed);
    }

    private boolean isStaffed(Unit city) {
        return Stream.of(Role.CITY_CLERK, Role.CITY_LEADER, Role.ORG_DEPT)
                .allMatch(role -> isHeld(CandidateGroup.of(role, city.code())));
    }

    private boolean isHeld(CandidateGroup group) {
        return !roster.membersOf(group).isEmpty();
    }
}
