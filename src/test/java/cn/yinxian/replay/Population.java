package cn.yinxian.replay;

import cn.yinxian.demo.city.DemoCity;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.OrganisationLoad;
import cn.yinxian.organisation.OrganisationLoad.NewPost;
import cn.yinxian.organisation.OrganisationLoad.NewUnit;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.register.RegisterLoad;
import cn.yinxian.register.RegisterLoad.LoadedBranch;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The demo city, or every so-many-th branch of it, without its cases; the oracle's own way from a branch to the people above it. */
final class Population {

    private static final int YEARS = 3;
    private static final int YEARS_IN_COMMUNITIES = 5;

    private final DemoCity city;
    private final Set<BranchCode> chosen;
    private final Map<UnitCode, NewUnit> units;
    private final Map<String, List<OfficialId>> holders = new HashMap<>();

    Population(DemoCity city, int every) {
        this.city = city;
        var branches = city.branches();
        chosen = IntStream.range(0, branches.size())
                .filter(each -> each % every == 0)
                .mapToObj(each -> branches.get(each).code())
                .collect(Collectors.toSet());
        units = city.organisation().units().stream().collect(Collectors.toMap(NewUnit::code, unit -> unit));
        Stream.concat(city.organisation().posts().stream(), branchPosts().stream())
                .forEach(post -> holders.computeIfAbsent(post.role() + "@" + post.place(), key -> new ArrayList<>()).add(post.official()));
    }

    void load(OrganisationLoad organisation, RegisterLoad register) {
        organisation.load(city.organisation(), null);
        city.register().forEach(batch -> register.load(chosen(batch), null));
        var posts = branchPosts();
        var people = posts.stream().map(NewPost::official).collect(Collectors.toSet());
        organisation.load(new OrganisationLoad.Batch(
                List.of(), city.branchPosts().officials().stream().filter(one -> people.contains(one.id())).toList(), posts, List.of()), null);
    }

    private RegisterLoad.Batch chosen(RegisterLoad.Batch all) {
        var members = all.members().stream().filter(one -> chosen.contains(one.branch())).toList();
        var known = new HashSet<String>();
        city.members().stream().filter(one -> chosen.contains(one.branch())).forEach(one -> known.add(one.code()));
        return new RegisterLoad.Batch(
                all.branches().stream().filter(one -> chosen.contains(one.code())).toList(), members,
                all.gatherings().stream().filter(one -> chosen.contains(one.branch()) && known.contains(one.memberCode())).toList(),
                all.officers().stream().filter(one -> chosen.contains(one.branch()) && known.contains(one.memberCode())).toList());
    }

    private List<NewPost> branchPosts() {
        return city.branchPosts().posts().stream().filter(post -> chosen.contains(BranchCode.of(post.place()))).toList();
    }

    /** The branches that elect, each with a temperament. */
    Map<BranchCode, Life> lives() {
        var lives = new LinkedHashMap<BranchCode, Life>();
        city.branches().stream()
                .filter(branch -> chosen.contains(branch.code()) && branch.termEnd() != null)
                .forEach(branch -> lives.put(branch.code(), new Life(branch, Temperament.of(lives.size()), years(branch))));
        return lives;
    }

    private int years(LoadedBranch branch) {
        return units.get(branch.unit()).kind() == UnitKind.COMMUNITY ? YEARS_IN_COMMUNITIES : YEARS;
    }

    /** Whom a word of the ladder reaches: by the table of posts, climbing where nobody is there. */
    Set<OfficialId> reached(LoadedBranch branch, TermLadder.To to) {
        return Set.copyOf(switch (to) {
            case OWNER -> Stream.of(
                            CandidateGroup.of(Role.BRANCH_SECRETARY, branch.code()), CandidateGroup.of(Role.BRANCH_ASSISTANT, branch.code()),
                            CandidateGroup.of(Role.UNIT_CLERK, branch.unit()), CandidateGroup.of(Role.PARTY_COMMITTEE, branch.unit()),
                            CandidateGroup.of(Role.PARTY_COMMITTEE, branch.committee()))
                    .map(this::holding)
                    .filter(people -> !people.isEmpty())
                    .findFirst()
                    .orElse(List.of());
            case LEADER -> holding(leader(branch.committee()));
            case NEXT_LEVEL -> holding(CandidateGroup.of(Role.CITY_LEADER, city()));
        });
    }

    private CandidateGroup leader(UnitCode committee) {
        for (var unit = units.get(committee); unit.parent() != null; unit = units.get(Objects.requireNonNull(unit.parent()))) {
            if (unit.kind() == UnitKind.DISTRICT) {
                return CandidateGroup.of(Role.DISTRICT_LEADER, unit.code());
            }
        }
        return CandidateGroup.of(Role.CITY_LEADER, city());
    }

    private UnitCode city() {
        return units.values().stream().filter(unit -> unit.kind() == UnitKind.CITY).findFirst().orElseThrow().code();
    }

    private List<OfficialId> holding(CandidateGroup group) {
        return holders.getOrDefault(group.toString(), List.of());
    }

    static DemoCity draw(LocalDate day, long seed) {
        return DemoCity.draw(seed, day, "{noop}nobody-signs-in");
    }
}
