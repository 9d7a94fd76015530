package cn.yinxian.organisation.model;

import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.shared.UnitCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A small city: district → street with a committee → community and unit, a city organ under the Party's work committee of
 * city organs, and a unit whose Party parent is a 总支 without a 基层党委.
 */
public final class TestCity {

    public static final UnitCode CITY = UnitCode.of("440300");
    public static final UnitCode DISTRICT = UnitCode.of("440305");
    public static final UnitCode STREET = UnitCode.of("440305001");
    public static final UnitCode COMMUNITY = UnitCode.of("440305001-C1");
    public static final UnitCode SCHOOL = UnitCode.of("440305001-S1");
    public static final UnitCode GENERAL_BRANCH = UnitCode.of("440305001-G1");
    public static final UnitCode WORK_COMMITTEE = UnitCode.of("440300-GW");
    public static final UnitCode BUREAU = UnitCode.of("440300-CZ");

    private static final Map<UnitCode, RegisteredUnit> UNITS = new LinkedHashMap<>();

    static {
        plant(CITY, "云阳市", UnitKind.CITY, null, null, false);
        plant(DISTRICT, "向阳区", UnitKind.DISTRICT, CITY, CITY, false);
        plant(STREET, "和平街道", UnitKind.STREET, DISTRICT, DISTRICT, true);
        plant(COMMUNITY, "和平社区", UnitKind.COMMUNITY, STREET, STREET, false);
        plant(GENERAL_BRANCH, "和平教育总支", UnitKind.UNIT, STREET, STREET, false);
        plant(SCHOOL, "和平小学", UnitKind.UNIT, STREET, GENERAL_BRANCH, false);
        plant(WORK_COMMITTEE, "市直机关工委", UnitKind.UNIT, CITY, CITY, true);
        plant(BUREAU, "市财政局", UnitKind.UNIT, CITY, WORK_COMMITTEE, true);
    }

    private TestCity() {}

    public static List<RegisteredUnit> units() {
        return List.copyOf(UNITS.values());
    }

    public static RegisteredUnit unit(UnitCode code) {
        return Objects.requireNonNull(UNITS.get(code));
    }

    static Surroundings around(UnitCode code) {
        return new Surroundings(line(unit(code).unit().path()), line(unit(code).partyPath()));
    }

    private static List<Unit> line(String path) {
        var line = new ArrayList<Unit>();
        Lineage.upwards(path).forEach(code -> line.add(unit(code).unit()));
        return line;
    }

    private static void plant(UnitCode code, String name, UnitKind kind, UnitCode parent, UnitCode party, boolean committee) {
        UNITS.put(code, RegisteredUnit.founded(code, name, kind, UNITS.get(parent), UNITS.get(party), committee, null, null));
    }
}
