package cn.yinxian.formation.web;

import cn.yinxian.formation.model.Initiative;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Post;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.organisation.Units;
import cn.yinxian.register.Branch;
import cn.yinxian.register.BranchLine;
import cn.yinxian.register.Register;
import cn.yinxian.register.RegisterSearch;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.UnitCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the places of a matter: the own unit and its branches; for a clerk of district or city, those below it. */
@Component
class StartPlaces {

    private static final int LISTED = 200;

    private final Units units;
    private final Register register;
    private final RegisterSearch search;

    StartPlaces(Units units, Register register, RegisterSearch search) {
        this.units = units;
        this.register = register;
        this.search = search;
    }

    /** @param text part of a name; empty for all, of which at most 200 are listed */
    List<StartPlace> of(Matter matter, String text, CurrentOfficial me) {
        return Stream.of(
                        own(matter, me),
                        above(matter, text, me, Role.DISTRICT_CLERK, Initiative.DISTRICT),
                        above(matter, text, me, Role.CITY_CLERK, Initiative.CITY))
                .flatMap(places -> places)
                .filter(place -> place.label().contains(text))
                .filter(place -> matter != Matter.SEPARATED || (place.branch() != null && place.branch().mixed()))
                .limit(LISTED)
                .toList();
    }

    /** The place with this key, if the official may act there. */
    Optional<StartPlace> find(Matter matter, String key, CurrentOfficial me) {
        String[] parts = key.split(":", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        String text = matter.needsBranch() ? nameOfBranch(parts[2]) : nameOfUnit(parts[1]);
        return of(matter, text, me).stream().filter(place -> place.key().equals(key)).findFirst();
    }

    private String nameOfBranch(String code) {
        return code.isEmpty() ? "" : register.find(BranchCode.of(code)).map(Branch::name).orElse("");
    }

    private String nameOfUnit(String code) {
        return units.find(UnitCode.of(code)).map(Unit::name).orElse("");
    }

    private Stream<StartPlace> own(Matter matter, CurrentOfficial me) {
        var ofUnits = me.postsAs(Role.UNIT_CLERK).stream()
                .map(post -> units.require(UnitCode.of(post.place())))
                .flatMap(unit -> matter.needsBranch()
                        ? register.branchesOf(unit.code()).stream().map(branch -> place(Initiative.APPLICATION, unit, branch))
                        : Stream.of(new StartPlace(Initiative.APPLICATION, unit, null)));
        var ofBranches = me.postsAs(Role.BRANCH_SECRETARY, Role.BRANCH_ASSISTANT).stream()
                .map(Post::place)
                .distinct()
                .flatMap(code -> register.find(BranchCode.of(code)).filter(Branch::active).stream())
                .map(branch -> place(Initiative.APPLICATION, units.require(branch.unit()), matter.needsBranch() ? branch : null));
        return Stream.concat(ofUnits, ofBranches).distinct();
    }

    private Stream<StartPlace> above(Matter matter, String text, CurrentOfficial me, Role role, Initiative initiative) {
        return me.postsAs(role).stream().flatMap(post -> {
            if (!matter.needsBranch()) {
                return units.under(UnitCode.of(post.place())).stream()
                        .filter(unit -> unit.kind() != UnitKind.CITY && unit.kind() != UnitKind.DISTRICT)
                        .map(unit -> new StartPlace(initiative, unit, null));
            }
            var query = new RegisterSearch.Query(List.of(post.unitPath()), List.of(), text, null, true, null, LISTED);
            var branches = search.branches(query).rows().stream().map(BranchLine::branch).toList();
            var names = units.findAll(branches.stream().map(Branch::unit).distinct().toList());
            return branches.stream().map(branch -> place(initiative, names.get(branch.unit()), branch));
        });
    }

    private static StartPlace place(Initiative initiative, Unit unit, @Nullable Branch branch) {
        return new StartPlace(initiative, unit, branch);
    }
}
