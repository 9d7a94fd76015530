package cn.yinxian.demo.cases;

import cn.yinxian.demo.city.DemoCity;
import cn.yinxian.demo.city.Dice;
import cn.yinxian.organisation.OrganisationLoad.NewOfficial;
import cn.yinxian.organisation.OrganisationLoad.NewUnit;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.register.PartyStanding;
import cn.yinxian.register.RegisterLoad.LoadedBranch;
import cn.yinxian.register.RegisterLoad.LoadedMember;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.UnitCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The demo city looked up by unit and branch; whoever is in one case is in no other. */
final class CityIndex {

    private final Map<UnitCode, NewUnit> units = new LinkedHashMap<>();
    private final Map<UnitCode, List<LoadedBranch>> branches = new HashMap<>();
    private final Map<BranchCode, List<LoadedMember>> free = new HashMap<>();
    private final Map<UnitCode, Integer> named = new HashMap<>();
    private final Set<OfficialId> officials;

    CityIndex(DemoCity city) {
        city.organisation().units().forEach(unit -> units.put(unit.code(), unit));
        city.branches().forEach(branch -> branches.computeIfAbsent(branch.unit(), key -> new ArrayList<>()).add(branch));
        city.members().forEach(member -> free.computeIfAbsent(member.branch(), key -> new ArrayList<>()).add(member));
        officials = city.organisation().officials().stream().map(NewOfficial::id).collect(Collectors.toSet());
    }

    NewUnit unit(UnitCode code) {
        return units.get(code);
    }

    /** Units of a kind that somebody can speak for. */
    List<NewUnit> units(UnitKind kind) {
        return units.values().stream().filter(unit -> unit.kind() == kind && clerkOf(unit.code()).isPresent()).toList();
    }

    Optional<OfficialId> clerkOf(UnitCode unit) {
        return Optional.of(DemoCity.clerkOf(unit)).filter(officials::contains);
    }

    /** The unit's branches that hold retired members only. */
    List<LoadedBranch> ordinary(UnitCode unit) {
        return branches.getOrDefault(unit, List.of()).stream()
                .filter(branch -> branch.kind().movesRelation() && !branch.mixed())
                .toList();
    }

    List<LoadedBranch> all(UnitCode unit) {
        return branches.getOrDefault(unit, List.of());
    }

    /** Members of a branch whom no case has taken yet. */
    List<LoadedMember> free(BranchCode branch) {
        return free.getOrDefault(branch, List.of());
    }

    /** The unit's own retired members in whatever branch, whom no case has taken yet. */
    List<LoadedMember> freeOf(UnitCode unit) {
        return free.values().stream()
                .flatMap(List::stream)
                .filter(member -> member.retired() && member.unit().equals(unit))
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .toList();
    }

    List<LoadedMember> take(List<LoadedMember> members) {
        members.forEach(member -> free.get(member.branch()).remove(member));
        return members;
    }

    /** So many retired members from the unit's fullest branches, each keeping at least half of its own. */
    List<LoadedMember> takeFrom(UnitCode unit, int wanted, Dice dice) {
        var taken = new ArrayList<LoadedMember>();
        for (var branch : dice.shuffled(ordinary(unit))) {
            var there = free(branch.code());
            int spare = Math.min(wanted - taken.size(), there.size() / 2 - 1);
            if (spare > 0) {
                taken.addAll(take(List.copyOf(there.subList(0, spare))));
            }
        }
        return taken;
    }

    static int formal(List<LoadedMember> members) {
        return (int) members.stream().filter(member -> member.standing() == PartyStanding.FULL).count();
    }

    /** How many further branches of a unit have been named so far, so that no name comes twice. */
    int nextName(UnitCode unit) {
        return named.merge(unit, 1, Integer::sum) - 1;
    }
}
