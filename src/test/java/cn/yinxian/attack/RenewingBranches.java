package cn.yinxian.attack;

import cn.yinxian.organisation.OrganisationLoad;
import cn.yinxian.organisation.OrganisationLoad.NewOfficial;
import cn.yinxian.organisation.OrganisationLoad.NewPost;
import cn.yinxian.organisation.Role;
import cn.yinxian.register.BranchKind;
import cn.yinxian.register.OfficerPost;
import cn.yinxian.register.PartyStanding;
import cn.yinxian.register.RegisterLoad;
import cn.yinxian.register.RegisterLoad.LoadedBranch;
import cn.yinxian.register.RegisterLoad.LoadedGathering;
import cn.yinxian.register.RegisterLoad.LoadedMember;
import cn.yinxian.register.RegisterLoad.LoadedOfficer;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.testing.TestCity;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Branches of the other bureau with hostile names, one for each case: each has four members, a secretary, and a term that ends soon or none at all. */
final class RenewingBranches {

    static final OfficialId SECRETARY = OfficialId.of("secretary-jiaoyu");

    /** Secretary of a branch in another district. */
    static final OfficialId STRANGER = OfficialId.of("secretary-minzheng");

    private static final int MEMBERS = 4;
    private static final DateRange LONG = DateRange.since(LocalDate.of(2020, 1, 1));

    private final OrganisationLoad organisation;
    private final RegisterLoad register;
    private final LocalDate termEnd;
    private int made;

    RenewingBranches(OrganisationLoad organisation, RegisterLoad register, LocalDate today) {
        this.organisation = organisation;
        this.register = register;
        termEnd = today.plusMonths(4);
        organisation.load(new OrganisationLoad.Batch(
                List.of(),
                List.of(new NewOfficial(SECRETARY, Hostile.NAME, null), new NewOfficial(STRANGER, "赵书记", null)),
                List.of(new NewPost(STRANGER, Role.BRANCH_SECRETARY, Neighbourhood.ENDING.value(), null, LONG)), List.of()), null);
    }

    LocalDate termEnd() {
        return termEnd;
    }

    /** One whose term ends in four months. */
    BranchCode renewing() {
        return branch(BranchKind.REGULAR, termEnd.minusYears(3).plusDays(1), termEnd);
    }

    /** A functional one, which elects nobody. */
    BranchCode functional() {
        return branch(BranchKind.CLUB_FUNC, null, null);
    }

    static String member(BranchCode branch, int i) {
        return "%s-%d".formatted(branch, i);
    }

    private BranchCode branch(BranchKind kind, @Nullable LocalDate start, @Nullable LocalDate end) {
        var code = BranchCode.of("B-%s-%02d".formatted(TestCity.OTHER_BUREAU, 60 + ++made));
        var since = termEnd.minusYears(3).plusDays(1);
        boolean gathers = end == null;
        var members = IntStream.rangeClosed(1, MEMBERS)
                .mapToObj(i -> new LoadedMember(
                        member(code, i), "<u>赵</u>" + i, false, LocalDate.of(1950, 3, 1), LocalDate.of(1975, 7, 1), PartyStanding.FULL, true,
                        TestCity.OTHER_BUREAU, code, since))
                .toList();
        var loaded = new LoadedBranch(
                code, "中共" + Hostile.NAME + made + "支部", kind, TestCity.OTHER_BUREAU, TestCity.OTHER_BUREAU,
                List.of(TestCity.OTHER_BUREAU), false, since, start, end);
        register.load(new RegisterLoad.Batch(
                List.of(loaded), gathers ? List.of() : members, List.<LoadedGathering>of(),
                gathers ? List.of() : List.of(new LoadedOfficer(code, member(code, 1), OfficerPost.SECRETARY, since))), null);
        organisation.load(new OrganisationLoad.Batch(
                List.of(), List.of(), List.of(new NewPost(SECRETARY, Role.BRANCH_SECRETARY, code.value(), null, LONG)), List.of()), null);
        return code;
    }
}
