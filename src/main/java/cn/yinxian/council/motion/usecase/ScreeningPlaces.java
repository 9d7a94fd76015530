package cn.yinxian.council.motion.usecase;

import cn.yinxian.council.body.Council;
import cn.yinxian.council.body.Councils;
import cn.yinxian.council.motion.model.MotionState;
import cn.yinxian.council.motion.model.MotionStatus;
import cn.yinxian.council.motion.model.Motions;
import cn.yinxian.council.motion.model.Screening;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.organisation.Units;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.UnitCode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a motion may go from its screening: into which other motion, to which unit, to which other council. */
@Service
@Transactional(readOnly = true)
public class ScreeningPlaces {

    private static final Set<MotionStatus> OPEN = EnumSet.of(
            MotionStatus.LATE, MotionStatus.SCREENING, MotionStatus.RETURNED, MotionStatus.ACCEPTED, MotionStatus.ON_AGENDA, MotionStatus.FROZEN);

    private final Councils councils;
    private final Units units;
    private final Motions motions;

    ScreeningPlaces(Councils councils, Units units, Motions motions) {
        this.councils = councils;
        this.units = units;
        this.motions = motions;
    }

    /** A unit with those of its people who get what is redirected to it. */
    public record Addressee(UnitCode code, String name, CandidateGroup group) {}

    /** Other motions of the same council that are not decided. */
    public List<MotionState> principals(MotionState motion) {
        return motions.ofCouncil(motion.council(), OPEN).stream().filter(other -> other.id() != motion.id()).toList();
    }

    /** Members of the council; for the city's council the districts too. */
    public List<Addressee> units(MotionState motion) {
        var members = councils.require(motion.council()).members().stream()
                .map(member -> new Addressee(member.unit(), member.name(), CandidateGroup.of(Role.UNIT_CLERK, member.unit())));
        var districts = isCity(motion.council())
                ? units.childrenOf(motion.council()).stream()
                        .filter(unit -> unit.kind() == UnitKind.DISTRICT)
                        .map(unit -> new Addressee(unit.code(), unit.name(), CandidateGroup.of(Role.DISTRICT_CLERK, unit.code())))
                : Stream.<Addressee>empty();
        return Stream.concat(members, districts).toList();
    }

    /** The city's for a district, the districts' for the city. */
    public List<Council> otherCouncils(MotionState motion) {
        boolean city = isCity(motion.council());
        return city
                ? councils.all().stream().filter(council -> !council.place().equals(motion.council())).toList()
                : councils.find(units.city().code()).stream().toList();
    }

    /** From a district up, from the city down. */
    public Screening moveOf(MotionState motion) {
        return isCity(motion.council()) ? Screening.PASS_DOWN : Screening.RAISE;
    }

    Addressee unit(UnitCode code, MotionState motion) {
        return units(motion).stream().filter(unit -> unit.code().equals(code)).findFirst()
                .orElseThrow(() -> Refused.because(Refusal.of("unit", "council.motion.unit", "请从列表中选择办理单位")));
    }

    Council council(Screening how, UnitCode to, MotionState motion) {
        boolean fits = how == moveOf(motion);
        return otherCouncils(motion).stream().filter(council -> fits && council.place().equals(to)).findFirst()
                .orElseThrow(() -> Refused.because(Refusal.of("district", "council.motion.council", how == Screening.RAISE
                        ? "只有区县的议题可以提交市级会议，且市级会议须已建立"
                        : "请选择已建立协调议事会议的区县")));
    }

    private boolean isCity(UnitCode place) {
        return units.require(place).kind() == UnitKind.CITY;
    }
}
