package cn.yinxian.demo.cases;

import cn.yinxian.demo.city.DemoCity;
import cn.yinxian.demo.city.Dice;
import cn.yinxian.formation.model.Proposal;
import cn.yinxian.organisation.OrganisationLoad.NewUnit;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.register.BranchKind;
import cn.yinxian.register.RegisterLoad.LoadedBranch;
import cn.yinxian.register.RegisterLoad.LoadedMember;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Draws what is applied for in the demo city: some three hundred applications of every kind. */
final class CasePlan {

    /** Units the sign-in page proposes for a first try: nothing of theirs is taken. */
    private static final Set<String> LEFT_FREE = Set.of("990101-008", "990101-010", "990100-012", "990101001201", "990101-905");

    private final CityIndex city;
    private final Dice dice;
    private final FormingProposals forming;
    private final ChangingProposals changing;
    private final LocalDate day;

    CasePlan(DemoCity demoCity, LocalDate day, long seed) {
        this.city = new CityIndex(demoCity);
        this.dice = new Dice(seed, "cases");
        this.forming = new FormingProposals(city, dice);
        this.changing = new ChangingProposals(city, dice);
        this.day = day;
    }

    /** Large ones last: they wait for the city's consent. */
    List<Proposal> draw() {
        var large = some(7, districtUnits(), forming::large);
        var proposals = new ArrayList<Proposal>();
        proposals.addAll(joint());
        proposals.addAll(some(9, free(DemoCity.unformed()), forming::unformed));
        proposals.addAll(some(40, mixed(), forming::separated));
        proposals.addAll(some(26, ordinary(), changing::adjust));
        proposals.addAll(some(26, ordinary(), branch -> changing.dissolve(branch, dice.oneIn(2))));
        proposals.addAll(some(22, free(UnitKind.COMMUNITY), place -> forming.functional(BranchKind.COMMUNITY_FUNC, place, around(place))));
        proposals.addAll(some(9, free(UnitKind.ASSOCIATION), place -> forming.functional(BranchKind.CLUB_FUNC, place, around(place))));
        proposals.addAll(some(18, free(UnitKind.UNIT), unit -> forming.functional(BranchKind.TEMP, unit, city.freeOf(unit.code()))));
        proposals.addAll(some(300 - proposals.size() - large.size(), twice(free(UnitKind.UNIT)),
                unit -> forming.further(unit, dice.between(4, 16))));
        var mixed = new ArrayList<>(dice.shuffled(proposals));
        mixed.addAll(large);
        return mixed;
    }

    private <T> List<Proposal> some(int wanted, List<T> candidates, Function<T, Optional<Proposal>> write) {
        return dice.shuffled(candidates).stream().map(write).flatMap(Optional::stream).limit(wanted).toList();
    }

    /** The small units of a district; where they are too few even together, with the one that should have a branch. */
    private List<Proposal> joint() {
        var small = free(DemoCity.small());
        var unformed = free(DemoCity.unformed());
        var proposals = new ArrayList<Proposal>();
        for (var first : small) {
            var units = new ArrayList<>(small.stream().filter(unit -> parent(unit).equals(parent(first))).limit(3).toList());
            if (units.get(0).equals(first) && units.size() > 1) {
                forming.joint(units, day.minusMonths(3))
                        .or(() -> {
                            unformed.stream().filter(unit -> parent(unit).equals(parent(first))).findFirst().ifPresent(units::add);
                            return forming.joint(units, day.minusMonths(3));
                        })
                        .ifPresent(proposals::add);
            }
        }
        return proposals;
    }

    private UnitCode parent(UnitCode unit) {
        return city.unit(unit).parent();
    }

    private List<UnitCode> free(List<UnitCode> units) {
        return units.stream().filter(unit -> !LEFT_FREE.contains(unit.value()) && city.clerkOf(unit).isPresent()).toList();
    }

    private List<NewUnit> free(UnitKind kind) {
        return city.units(kind).stream().filter(unit -> !LEFT_FREE.contains(unit.code().value())).toList();
    }

    private static List<NewUnit> twice(List<NewUnit> units) {
        var all = new ArrayList<>(units);
        all.addAll(units);
        all.addAll(units);
        return all;
    }

    private List<NewUnit> districtUnits() {
        return free(UnitKind.UNIT).stream().filter(unit -> city.unit(unit.parent()).kind() == UnitKind.DISTRICT).toList();
    }

    private List<LoadedBranch> mixed() {
        return free(UnitKind.UNIT).stream().flatMap(unit -> city.all(unit.code()).stream()).filter(LoadedBranch::mixed).toList();
    }

    private List<LoadedBranch> ordinary() {
        return free(UnitKind.UNIT).stream().flatMap(unit -> city.ordinary(unit.code()).stream()).toList();
    }

    /** Retired members of the units beside a community or a club. */
    private List<LoadedMember> around(NewUnit place) {
        var parent = place.kind() == UnitKind.COMMUNITY ? city.unit(place.parent()).parent() : place.parent();
        return city.units(UnitKind.UNIT).stream()
                .filter(unit -> unit.parent().equals(parent))
                .flatMap(unit -> city.ordinary(unit.code()).stream())
                .flatMap(branch -> city.free(branch.code()).stream())
                .toList();
    }
}
