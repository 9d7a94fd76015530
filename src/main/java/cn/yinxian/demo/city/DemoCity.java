package cn.yinxian.demo.city;

import cn.yinxian.demo.city.Place.Standing;
import cn.yinxian.organisation.OrganisationLoad;
import cn.yinxian.organisation.OrganisationLoad.NewUnit;
import cn.yinxian.organisation.Role;
import cn.yinxian.register.RegisterLoad;
import cn.yinxian.register.RegisterLoad.LoadedBranch;
import cn.yinxian.register.RegisterLoad.LoadedGathering;
import cn.yinxian.register.RegisterLoad.LoadedMember;
import cn.yinxian.register.RegisterLoad.LoadedOfficer;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The demo city as it is loaded: 安澜市 does not exist, its people neither. The same seed, day and hash give the same city.
 *
 * @param organisation units, officials, their posts and accounts
 * @param register branches and members, in portions of a hundred branches
 * @param branchPosts secretaries and assistants with accounts; loaded when the branches are there
 */
public record DemoCity(OrganisationLoad.Batch organisation, List<RegisterLoad.Batch> register, OrganisationLoad.Batch branchPosts) {

    public static final String NAME = CityDrawing.CITY_NAME;

    private static final int PORTION = 100;

    public static DemoCity draw(long seed, LocalDate day, String passwordHash) {
        var map = CityDrawing.draw();
        var people = new Population(new Dice(seed, "members"), day, map);
        var drafts = BranchCensus.take(map, day, seed);
        var portions = new ArrayList<RegisterLoad.Batch>();
        for (int from = 0; from < drafts.size(); from += PORTION) {
            portions.add(people.settle(drafts.subList(from, Math.min(drafts.size(), from + PORTION))));
        }
        return new DemoCity(Offices.staff(map, day, passwordHash, seed), List.copyOf(portions),
                BranchPosts.fill(portions, day, passwordHash, seed));
    }

    /** With the city's name: "安澜市民政局", "安澜市向阳区民政局", "安澜大学". */
    public static String nameInFull(NewUnit unit) {
        String name = unit.name();
        return name.startsWith("安澜") ? name : name.startsWith("市") ? "安澜" + name : "安澜市" + name;
    }

    /** Id of the official who speaks for a unit, if there is one. */
    public static OfficialId clerkOf(UnitCode unit) {
        return OfficialId.of(Offices.login(Role.UNIT_CLERK, unit));
    }

    /** Units that should have a branch and have none. */
    public static List<UnitCode> unformed() {
        return CityDrawing.draw().all(Standing.UNFORMED).stream().map(Place::code).toList();
    }

    /** Units with one or two members and no branch. */
    public static List<UnitCode> small() {
        return CityDrawing.draw().all(Standing.SMALL).stream().map(Place::code).toList();
    }

    public List<LoadedBranch> branches() {
        return register.stream().flatMap(portion -> portion.branches().stream()).toList();
    }

    public List<LoadedMember> members() {
        return register.stream().flatMap(portion -> portion.members().stream()).toList();
    }

    public List<LoadedOfficer> officers() {
        return register.stream().flatMap(portion -> portion.officers().stream()).toList();
    }

    public List<LoadedGathering> gatherings() {
        return register.stream().flatMap(portion -> portion.gatherings().stream()).toList();
    }
}
