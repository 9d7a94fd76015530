package cn.yinxian.organisation.web;

import cn.yinxian.organisation.BranchPlaces;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.usecase.BrowseUnits;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.UnitCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a role may be held: units of the right level, or the branches of one unit. */
@Component
class PostPlacePages {

    /**
     * @param unit the unit that was chosen to narrow branches by
     * @param units units to narrow branches by; empty unless the role is held at a branch
     * @param places places to choose from; empty while role or unit are still to be chosen
     */
    public record Page(
            OfficialLine official, @Nullable Role role, @Nullable String unit, List<Role> roles, Map<String, String> units, Map<String, String> places) {

        public boolean atBranch() {
            return role != null && role.isHeldAtBranch();
        }

        public boolean administrative() {
            return role != null && role.isAdministrative();
        }
    }

    private final BrowseUnits units;
    private final BranchPlaces branches;

    PostPlacePages(BrowseUnits units, BranchPlaces branches) {
        this.units = units;
        this.branches = branches;
    }

    Page of(OfficialLine official, @Nullable Role role, @Nullable String unit) {
        boolean atBranch = role != null && role.isHeldAtBranch();
        return new Page(official, role, unit, List.of(Role.values()), atBranch ? UnitChoices.of(units.all()) : Map.of(), places(role, unit));
    }

    private Map<String, String> places(@Nullable Role role, @Nullable String unit) {
        if (role == null || role.isAdministrative()) {
            return Map.of();
        }
        return role.isHeldAtBranch() ? branchesOf(unit) : UnitChoices.of(units.placesFor(role));
    }

    private Map<String, String> branchesOf(@Nullable String unit) {
        var choices = new LinkedHashMap<String, String>();
        try {
            if (unit != null && !unit.isBlank()) {
                branches.of(UnitCode.of(unit.strip())).forEach(branch -> choices.put(branch.code().value(), branch.name() + "（" + branch.code() + "）"));
            }
        } catch (Missing malformed) {
            choices.clear();
        }
        return choices;
    }
}
