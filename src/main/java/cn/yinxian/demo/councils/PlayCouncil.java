package cn.yinxian.demo.councils;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.council.body.AdoptedRule;
import cn.yinxian.council.body.Councils;
import cn.yinxian.council.body.usecase.AdmitMember;
import cn.yinxian.council.body.usecase.EnterRule;
import cn.yinxian.council.body.usecase.NameLiaison;
import cn.yinxian.council.body.usecase.SetUpCouncil;
import cn.yinxian.demo.DemoOnly;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Roster;
import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.Units;
import cn.yinxian.shared.UnitCode;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets up one council as its secretary does it; where it stands already nothing happens. */
@Component
@DemoOnly
class PlayCouncil {

    private final CouncilDeeds deeds;
    private final Councils councils;
    private final Units units;
    private final Roster roster;
    private final Clock clock;

    PlayCouncil(CouncilDeeds deeds, Councils councils, Units units, Roster roster, Clock clock) {
        this.deeds = deeds;
        this.councils = councils;
        this.units = units;
        this.roster = roster;
        this.clock = clock;
    }

    /** What the secretary of a council does. */
    @Component
    @DemoOnly
    record CouncilDeeds(SetUpCouncil setUp, AdmitMember admit, NameLiaison liaison, EnterRule rule) {}

    /** @param members units that send somebody to the council of their place */
    @Transactional
    void setUp(String code, List<String> members, boolean ruled) {
        var place = units.require(UnitCode.of(code));
        if (councils.find(place.code()).isPresent()) {
            return;
        }
        var secretary = roster.current(roster.membersOf(CandidateGroup.of(Role.COUNCIL_SECRETARY, place.code())).get(0).id());
        deeds.setUp().setUp(place.code(), secretary);
        members.stream().map(UnitCode::of).filter(unit -> sitsIn(place, unit)).forEach(unit -> admit(place.code(), unit, secretary));
        if (ruled) {
            var adopted = WorkingCalendar.dayOf(clock.instant());
            var rule = new AdoptedRule(
                    place.name() + "离退休干部党建工作协调议事会议制度", "老干发〔%d〕%d号".formatted(adopted.getYear(), adopted.getDayOfMonth()), adopted);
            deeds.rule().enter(new EnterRule.Command(place.code(), rule, null, version(place.code()), secretary));
        }
    }

    private boolean sitsIn(Unit place, UnitCode unit) {
        return units.districtOf(unit).map(Unit::code).orElse(units.city().code()).equals(place.code());
    }

    private void admit(UnitCode place, UnitCode unit, CurrentOfficial secretary) {
        deeds.admit().admit(new AdmitMember.Command(place, unit, version(place), secretary));
        roster.membersOf(CandidateGroup.of(Role.UNIT_CLERK, unit)).stream().findFirst().ifPresent(clerk ->
                deeds.liaison().name(new NameLiaison.Command(place, unit, clerk.id(), version(place), secretary)));
    }

    private long version(UnitCode place) {
        return councils.require(place).version();
    }
}
