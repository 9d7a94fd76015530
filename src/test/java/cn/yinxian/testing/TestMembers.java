package cn.yinxian.testing;

import cn.yinxian.register.BranchKind;
import cn.yinxian.register.PartyStanding;
import cn.yinxian.register.RegisterLoad;
import cn.yinxian.register.RegisterLoad.Batch;
import cn.yinxian.register.RegisterLoad.LoadedBranch;
import cn.yinxian.register.RegisterLoad.LoadedMember;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Branches and members for {@link TestCity}: a mixed branch and a plain one in the bureau, few retired members in the
 * archive, a street's branch, another district's, and a city organ with more retired members than one branch should have.
 * Member codes say whose they are: {@code BUREAU-R-01} is retired, {@code BUREAU-S-01} still serves.
 */
public final class TestMembers {

    public static final BranchCode MIXED = BranchCode.of("B-330901101-01");
    public static final BranchCode PLAIN = BranchCode.of("B-330901101-02");
    public static final BranchCode ARCHIVE = BranchCode.of("B-330901102-01");
    public static final BranchCode STREETS = BranchCode.of("B-330901001-01");
    public static final BranchCode OTHERS = BranchCode.of("B-330902101-01");
    public static final BranchCode ORGANS = BranchCode.of("B-330900101-01");

    private static final LocalDate SINCE = LocalDate.of(2024, 5, 1);

    private final List<LoadedBranch> branches = new ArrayList<>();
    private final List<LoadedMember> members = new ArrayList<>();

    private TestMembers() {}

    /** Loads them; the units are there. */
    public static void load(RegisterLoad register) {
        var all = new TestMembers();
        all.branch(MIXED, "中共向阳区民政局第一支部", TestCity.BUREAU, TestCity.BUREAU, true);
        all.people("BUREAU-R", 8, true, TestCity.BUREAU, MIXED);
        all.people("BUREAU-S", 5, false, TestCity.BUREAU, MIXED);
        all.branch(PLAIN, "中共向阳区民政局离退休干部第二支部", TestCity.BUREAU, TestCity.BUREAU, false);
        all.people("PLAIN-R", 4, true, TestCity.BUREAU, PLAIN);
        all.branch(ARCHIVE, "中共向阳区档案馆支部", TestCity.SMALL_OFFICE, TestCity.XIANGYANG, true);
        all.people("ARCHIVE-R", 2, true, TestCity.SMALL_OFFICE, ARCHIVE);
        all.people("ARCHIVE-S", 3, false, TestCity.SMALL_OFFICE, ARCHIVE);
        all.branch(STREETS, "中共长宁街道离退休干部支部", TestCity.STREET, TestCity.STREET, false);
        all.people("STREET-R", 4, true, TestCity.STREET, STREETS);
        all.branch(OTHERS, "中共滨江区教育局离退休干部支部", TestCity.OTHER_BUREAU, TestCity.OTHER_BUREAU, false);
        all.people("OTHER-R", 4, true, TestCity.OTHER_BUREAU, OTHERS);
        all.branch(ORGANS, "中共银海市财政局支部", TestCity.CITY_ORGAN, TestCity.CITY_ORGAN, true);
        all.people("ORGAN-R", 55, true, TestCity.CITY_ORGAN, ORGANS);
        register.load(new Batch(all.branches, all.members, List.of(), List.of()), null);
    }

    private void branch(BranchCode code, String name, UnitCode unit, UnitCode committee, boolean mixed) {
        branches.add(new LoadedBranch(
                code, name, BranchKind.REGULAR, unit, committee, List.of(unit), mixed, SINCE, SINCE, SINCE.plusYears(3)));
    }

    private void people(String prefix, int count, boolean retired, UnitCode unit, BranchCode branch) {
        IntStream.rangeClosed(1, count).forEach(i -> members.add(new LoadedMember(
                "%s-%02d".formatted(prefix, i), name(prefix, i), i % 2 == 0, LocalDate.of(retired ? 1950 : 1985, 3, 1 + i % 28),
                LocalDate.of(retired ? 1975 : 2010, 7, 1), PartyStanding.FULL, retired, unit, branch, SINCE)));
    }

    /** The first of each is called by a rare character. */
    private static String name(String prefix, int i) {
        return (i == 1 ? "𠮷" : "赵") + prefix.substring(0, 1) + i;
    }
}
