package cn.yinxian.demo.city;

import cn.yinxian.demo.city.Place.Standing;
import cn.yinxian.organisation.OrganisationLoad.NewUnit;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.shared.UnitCode;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Draws 安澜市, which does not exist: districts, streets, communities, organs and clubs from the word lists. */
final class CityDrawing {

    static final UnitCode CITY = UnitCode.of("990100");
    static final String CITY_NAME = "安澜市";
    private static final String CITY_MARK = "安";
    private static final int STREET_WEIGHT = 5;
    private static final int COMMUNITY_WEIGHT = 2;
    /** What the districts' small offices are, in turn: one should have a branch, two are small, three share a joint one. */
    private static final List<Standing> IN_TURN = List.of(Standing.UNFORMED, Standing.JOINED, Standing.SMALL,
            Standing.JOINED, Standing.SMALL, Standing.JOINED);
    private static final Pattern ORGAN = Pattern.compile(".*(局|办公室|委|机关)$");

    private final CityMap map = new CityMap();

    static CityMap draw() {
        var drawing = new CityDrawing();
        drawing.add(null, new NewUnit(CITY, CITY_NAME, UnitKind.CITY, null, null, false, CITY_MARK + "老干",
                "中共" + CITY_NAME + "委老干部局"), Standing.NONE, 0);
        WordList.rows("city-organs.csv").forEach(drawing::cityOrgan);
        WordList.rows("districts.csv").forEach(drawing::district);
        WordList.rows("associations.csv").forEach(drawing::association);
        return drawing.map;
    }

    private void cityOrgan(List<String> row) {
        String name = row.get(0);
        boolean committee = row.get(2).equals("有");
        var code = numbered(CITY, map.all(UnitKind.UNIT).size() + 1);
        var partyParent = map.all(UnitKind.UNIT).isEmpty() ? CITY : partyParent(row.get(5), "市直机关工委");
        add(null, new NewUnit(code, name, UnitKind.UNIT, CITY, partyParent, committee, CITY_MARK + row.get(1),
                signature(name.startsWith(CITY_MARK) ? name : CITY_MARK + "澜" + name, committee)),
                Standing.valueOf(row.get(3)), Integer.parseInt(row.get(4)));
    }

    private UnitCode partyParent(String name, String usual) {
        return map.named(name.isEmpty() ? usual : name).code();
    }

    private void district(List<String> row) {
        int number = map.all(UnitKind.DISTRICT).size() + 1;
        var code = UnitCode.of("9901%02d".formatted(number));
        String mark = row.get(1);
        add(code, new NewUnit(code, row.get(0), UnitKind.DISTRICT, CITY, CITY, false, mark + "老干",
                "中共" + CITY_NAME + row.get(0) + "委老干部局"), Standing.NONE, 0);
        districtOrgans(code, row.get(0), mark, number);
        streets(code, row.get(0), mark, List.of(row.get(2).split(" ")), List.of(row.get(3).split(" ")));
    }

    private void districtOrgans(UnitCode district, String districtName, String mark, int turn) {
        int number = 0;
        int moving = turn - 1;
        var partyParent = district;
        for (var row : WordList.rows("district-organs.csv")) {
            String name = districtName + row.get(0);
            boolean committee = row.get(2).equals("有");
            var standing = row.get(3).equals("MOVING") ? IN_TURN.get(moving++ % IN_TURN.size()) : Standing.valueOf(row.get(3));
            var code = numbered(district, ++number);
            add(district, new NewUnit(code, name, UnitKind.UNIT, district, partyParent, committee, mark + row.get(1),
                    signature(CITY_NAME + name, committee)), standing, Integer.parseInt(row.get(4)));
            partyParent = number == 1 ? code : partyParent;
        }
    }

    /** The first communities lie one to a street, the last in the first street. */
    private void streets(UnitCode district, String districtName, String mark, List<String> streets, List<String> communities) {
        for (int street = 0; street < streets.size(); street++) {
            var code = UnitCode.of("%s%03d".formatted(district, street + 1));
            String name = districtName + streets.get(street);
            String body = name.endsWith("街道") ? "工作委员会" : "委员会";
            add(district, new NewUnit(code, name, UnitKind.STREET, district, district, true, mark + streets.get(street).substring(0, 2),
                    "中共" + CITY_NAME + name + body), Standing.ESTABLISHED, STREET_WEIGHT);
            for (int each = street; each < communities.size(); each += streets.size()) {
                var community = UnitCode.of("%s%03d".formatted(code, 200 + each / streets.size() + 1));
                add(district, new NewUnit(community, districtName + communities.get(each), UnitKind.COMMUNITY, code, code, false,
                        null, null), Standing.ESTABLISHED, COMMUNITY_WEIGHT);
            }
        }
    }

    private void association(List<String> row) {
        var parent = row.get(1).isEmpty() ? CITY : map.named(row.get(1)).code();
        var committee = map.named(row.get(1).isEmpty() ? "市直机关工委" : row.get(1) + "直机关工委").code();
        var code = numbered(parent, 901 + map.all(UnitKind.ASSOCIATION).size());
        add(parent.equals(CITY) ? null : parent,
                new NewUnit(code, row.get(0), UnitKind.ASSOCIATION, parent, committee, false, null, null),
                row.get(2).equals("有") ? Standing.ESTABLISHED : Standing.NONE, 0);
    }

    private void add(@Nullable UnitCode district, NewUnit unit, Standing standing, int weight) {
        map.add(new Place(unit, district, standing, weight));
    }

    private static UnitCode numbered(UnitCode parent, int number) {
        return UnitCode.of("%s-%03d".formatted(parent, number));
    }

    /** "中共安澜市民政局机关委员会", "中共安澜大学委员会", without 基层党委 "中共安澜市统计局总支部委员会". */
    private static String signature(String name, boolean committee) {
        if (name.endsWith("工委")) {
            return "中共" + name.replace("直机关工委", "直属机关工作委员会");
        }
        if (!committee) {
            return "中共" + name + "总支部委员会";
        }
        String organ = name.endsWith("机关") ? name.substring(0, name.length() - 2) : name;
        return "中共" + (ORGAN.matcher(name).matches() ? organ + "机关委员会" : name + "委员会");
    }
}
