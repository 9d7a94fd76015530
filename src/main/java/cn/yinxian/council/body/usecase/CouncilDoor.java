package cn.yinxian.council.body.usecase;

import cn.yinxian.council.body.Council;
import cn.yinxian.council.body.Councils;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.organisation.Units;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.UnitCode;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who may see a council, and who keeps it. Whatever one may not see is {@link Missing}. */
@Component
class CouncilDoor {

    private final Councils councils;
    private final Units units;

    CouncilDoor(Councils councils, Units units) {
        this.councils = councils;
        this.units = units;
    }

    /** The city and its districts, those this official may see. Some dozens at most. */
    List<Unit> places(CurrentOfficial me) {
        var city = units.city();
        return Stream.concat(
                        Stream.of(city), units.childrenOf(city.code()).stream().filter(unit -> unit.kind() == UnitKind.DISTRICT))
                .filter(place -> maySee(place, me))
                .toList();
    }

    /** The city or the district, whether it has a council or not. */
    Unit place(UnitCode code, CurrentOfficial me) {
        var place = units.find(code).orElseThrow(Missing::new);
        boolean mayHaveOne = place.kind() == UnitKind.CITY || place.kind() == UnitKind.DISTRICT;
        if (!mayHaveOne || !maySee(place, me)) {
            throw new Missing();
        }
        return place;
    }

    Council open(UnitCode code, CurrentOfficial me) {
        place(code, me);
        return councils.require(code);
    }

    /** For its secretary only. */
    Unit placeToKeep(UnitCode code, CurrentOfficial me) {
        var place = place(code, me);
        if (!keeps(code, me)) {
            throw new Missing();
        }
        return place;
    }

    /** For its secretary only. */
    Council openToKeep(UnitCode code, CurrentOfficial me) {
        placeToKeep(code, me);
        return councils.require(code);
    }

    /** A district, for the secretary of the city above it. */
    Unit placeToOversee(UnitCode code, CurrentOfficial me) {
        var place = place(code, me);
        if (!PromptDistrict.mayPrompt(place, me)) {
            throw new Missing();
        }
        return place;
    }

    static boolean keeps(UnitCode place, CurrentOfficial me) {
        return me.isIn(CandidateGroup.of(Role.COUNCIL_SECRETARY, place));
    }

    /** Whoever works below it, and whoever oversees it. */
    private static boolean maySee(Unit place, CurrentOfficial me) {
        return me.mayReadUnder(place.path())
                || me.scopePaths().stream().anyMatch(path -> path.startsWith(place.path()));
    }
}
