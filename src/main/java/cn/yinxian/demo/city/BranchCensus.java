package cn.yinxian.demo.city;

import cn.yinxian.demo.city.BranchDraft.Group;
import cn.yinxian.demo.city.Place.Standing;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.register.BranchKind;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How many branches there are, where, and of what size: 1,200 with 15,000 members, among them the troubles the city's own
 * review names (mixed, too small, too large, overdue).
 */
final class BranchCensus {

    static final int BRANCHES = 1200;
    static final int MEMBERS = 15_000;
    private static final int MIXED_FROM_WEIGHT = 6;
    private static final int UNITS_IN_A_JOINT_BRANCH = 3;
    private static final int TEMPORARY = 4;

    private final CityMap map;
    private final Dice dice;
    private final Terms terms;
    private final Map<UnitCode, Integer> numbers = new HashMap<>();
    private final Map<UnitCode, List<Group>> hosted = new HashMap<>();
    private final List<BranchDraft> drafts = new ArrayList<>();

    private BranchCensus(CityMap map, LocalDate day, long seed) {
        this.map = map;
        this.dice = new Dice(seed, "census");
        this.terms = new Terms(day, new Dice(seed, "terms"));
    }

    /** Branches that hold members first, functional and temporary ones last. */
    static List<BranchDraft> take(CityMap map, LocalDate day, long seed) {
        var census = new BranchCensus(map, day, seed);
        var functional = census.functionalPlaces();
        census.joint();
        census.mixed();
        census.regular(BRANCHES - functional.size() - census.drafts.size());
        functional.forEach(census::functional);
        return List.copyOf(census.drafts);
    }

    private void joint() {
        for (var units : map.byDistrict(Standing.JOINED)) {
            for (int from = 0; from < units.size(); from += UNITS_IN_A_JOINT_BRANCH) {
                var joined = units.subList(from, Math.min(units.size(), from + UNITS_IN_A_JOINT_BRANCH));
                var groups = joined.stream().map(unit -> new Group(unit, dice.between(1, 2), true)).toList();
                add(BranchKind.JOINT, joined.get(0), "等" + ChineseNumber.of(joined.size()) + "个单位离退休干部联合支部", groups);
            }
        }
    }

    /** Mixed branches of large units; those of a 基层党委 also hold the members of units that have no branch of their own. */
    private void mixed() {
        host(map.all(Standing.UNFORMED), 4, 9);
        host(map.all(Standing.SMALL), 1, 2);
        map.all(UnitKind.UNIT).stream()
                .filter(place -> place.weight() >= MIXED_FROM_WEIGHT || hosted.containsKey(place.code()))
                .forEach(place -> add(BranchKind.REGULAR, place, "综合支部", mixedGroups(place)));
    }

    private void host(List<Place> places, int least, int most) {
        places.forEach(place -> hosted
                .computeIfAbsent(map.committeeOf(place).code(), key -> new ArrayList<>())
                .add(new Group(place, dice.between(least, most), true)));
    }

    private List<Group> mixedGroups(Place place) {
        var own = List.of(new Group(place, dice.between(4, 10), false), new Group(place, dice.between(3, 8), true));
        return Stream.of(own, hosted.getOrDefault(place.code(), List.of())).flatMap(Collection::stream).toList();
    }

    private void regular(int count) {
        var places = Shares.of(map.all(Standing.ESTABLISHED), count);
        int members = drafts.stream().flatMap(draft -> draft.groups().stream()).mapToInt(Group::size).sum();
        var sizes = new BranchSizes(dice).draw(count, MEMBERS - members);
        var separated = dice.shuffled(sizes.ordinary()).subList(0, 24);
        var ordinals = new HashMap<UnitCode, Integer>();
        for (int each = 0; each < count; each++) {
            var place = places.get(each);
            int ordinal = ordinals.merge(place.code(), 1, Integer::sum);
            boolean only = places.stream().filter(place::equals).count() == 1;
            add(separated.contains(each) ? BranchKind.SEPARATED : BranchKind.REGULAR, place,
                    only ? "离退休干部支部" : "离退休干部第" + ChineseNumber.of(ordinal) + "支部",
                    List.of(new Group(place, sizes.of(each), true)));
        }
    }

    private List<Place> functionalPlaces() {
        var communities = map.all(UnitKind.COMMUNITY);
        return Stream.of(
                        communities.stream().filter(place -> communities.indexOf(place) % 2 == 0),
                        map.all(UnitKind.ASSOCIATION).stream().filter(place -> place.is(Standing.ESTABLISHED)),
                        map.all(UnitKind.UNIT).stream().filter(place -> place.weight() >= MIXED_FROM_WEIGHT).limit(TEMPORARY))
                .flatMap(places -> places)
                .toList();
    }

    private void functional(Place place) {
        switch (place.unit().kind()) {
            case COMMUNITY -> add(BranchKind.COMMUNITY_FUNC, place, "离退休干部功能型支部", List.of());
            case ASSOCIATION -> add(BranchKind.CLUB_FUNC, place, "离退休干部功能型支部", List.of());
            default -> add(BranchKind.TEMP, place, "离退休干部志愿服务队临时支部", List.of());
        }
    }

    private void add(BranchKind kind, Place place, String title, List<Group> groups) {
        var code = BranchCode.of("B-%s-%02d".formatted(place.code(), numbers.merge(place.code(), 1, Integer::sum)));
        var term = terms.draw(kind, place.is(UnitKind.COMMUNITY));
        drafts.add(new BranchDraft(code, kind, place, map.committeeOf(place).code(), title, groups,
                term.formedOn(), term.start(), term.end()));
    }
}
