package cn.yinxian.attack;

import cn.yinxian.formation.model.BodyNature;
import cn.yinxian.formation.model.FormationAction;
import cn.yinxian.formation.model.Initiative;
import cn.yinxian.formation.model.LeadingBody;
import cn.yinxian.formation.model.MemberMove;
import cn.yinxian.formation.model.Proposal;
import cn.yinxian.organisation.OrganisationLoad;
import cn.yinxian.organisation.OrganisationLoad.NewAccount;
import cn.yinxian.organisation.OrganisationLoad.NewOfficial;
import cn.yinxian.organisation.OrganisationLoad.NewPost;
import cn.yinxian.organisation.OrganisationLoad.NewUnit;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.register.BranchKind;
import cn.yinxian.register.PartyStanding;
import cn.yinxian.register.RegisterLoad;
import cn.yinxian.register.RegisterLoad.LoadedBranch;
import cn.yinxian.register.RegisterLoad.LoadedMember;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.testing.TestCity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Beside the tested city: a district without a leader, two offices with hostile names, and members enough for many cases. */
public final class Neighbourhood {

    static final UnitCode LEADERLESS = UnitCode.of("330903");
    static final UnitCode REMOTE = UnitCode.of("330903101");
    static final BranchCode LARGE = BranchCode.of("B-330901101-50");
    static final BranchCode ENDING = BranchCode.of("B-330901101-51");

    /** Officials with an account, one for each test that signs in. */
    static final List<String> GUESTS = List.of("guest-1", "guest-2", "guest-3", "guest-4", "guest-5", "guest-6", "guest-7");

    static final String PASSWORD = "Kong-gang-2026";

    private static final BranchCode REMOTES = BranchCode.of("B-330903101-50");
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final int MEMBERS = 220;

    private int taken;
    private int named;

    void load(OrganisationLoad organisation, RegisterLoad register) {
        organisation.load(new OrganisationLoad.Batch(units(), officials(), posts(), accounts()), null);
        var members = new ArrayList<LoadedMember>();
        for (int i = 1; i <= MEMBERS; i++) {
            members.add(member("G-%03d".formatted(i), TestCity.BUREAU, LARGE));
        }
        List.of("E-1", "E-2", "E-3").forEach(code -> members.add(member(code, TestCity.BUREAU, ENDING)));
        List.of("R-1", "R-2", "R-3", "R-4").forEach(code -> members.add(member(code, REMOTE, REMOTES)));
        var branches = List.of(
                branch(LARGE, "中共" + Hostile.NAME + "离退休干部支部", TestCity.BUREAU),
                branch(ENDING, "中共将撤销离退休干部支部", TestCity.BUREAU),
                branch(REMOTES, "中共偏远离退休干部支部", REMOTE));
        register.load(new RegisterLoad.Batch(branches, members, List.of(), List.of()), null);
    }

    private static List<NewUnit> units() {
        return List.of(
                new NewUnit(LEADERLESS, "空岗区", UnitKind.DISTRICT, TestCity.CITY, TestCity.CITY, true, "空委", "中共空岗区委员会"),
                new NewUnit(REMOTE, Hostile.NAME, UnitKind.UNIT, LEADERLESS, LEADERLESS, true, "空局委", "中共空岗区某局委员会"));
    }

    private static List<NewOfficial> officials() {
        var officials = new ArrayList<>(List.of(
                new NewOfficial(OfficialId.of("clerk-remote"), Hostile.NAME, null),
                new NewOfficial(OfficialId.of("clerk-leaderless"), "空经办", null)));
        GUESTS.forEach(id -> officials.add(new NewOfficial(OfficialId.of(id), "来客", null)));
        return officials;
    }

    private static List<NewAccount> accounts() {
        String hash = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD);
        return Stream.concat(Stream.of("clerk-remote"), GUESTS.stream())
                .map(id -> new NewAccount(OfficialId.of(id), id, hash, false))
                .toList();
    }

    private static List<NewPost> posts() {
        var since = DateRange.since(LONG_AGO);
        var posts = new ArrayList<>(List.of(
                new NewPost(OfficialId.of("clerk-remote"), Role.UNIT_CLERK, REMOTE.value(), null, since),
                new NewPost(OfficialId.of("clerk-leaderless"), Role.DISTRICT_CLERK, LEADERLESS.value(), null, since)));
        GUESTS.forEach(id -> posts.add(new NewPost(OfficialId.of(id), Role.DISTRICT_CLERK, LEADERLESS.value(), null, since)));
        return posts;
    }

    private static LoadedMember member(String code, UnitCode unit, BranchCode branch) {
        return new LoadedMember(
                code, "<u>赵</u>" + code, false, LocalDate.of(1955, 3, 1), LocalDate.of(1980, 7, 1), PartyStanding.FULL, true, unit,
                branch, LONG_AGO);
    }

    private static LoadedBranch branch(BranchCode code, String name, UnitCode unit) {
        return new LoadedBranch(
                code, name, BranchKind.REGULAR, unit, unit, List.of(unit), false, LONG_AGO, LocalDate.of(2025, 1, 1),
                LocalDate.of(2028, 1, 1));
    }

    /** A branch of four who are in no other case. */
    Proposal regular() {
        return form(BranchKind.REGULAR, BodyNature.UNIT, TestCity.BUREAU, 4, "离退休干部支部", new LeadingBody(1, 0), Map.of());
    }

    /** More than a branch usually has: the city must consent. */
    Proposal tooLarge() {
        return form(BranchKind.REGULAR, BodyNature.UNIT, TestCity.BUREAU, 52, "离退休干部支部委员会", new LeadingBody(5, 1),
                Map.of("branch.maxMembers", Hostile.TEXT));
    }

    Proposal temporary() {
        return form(BranchKind.TEMP, BodyNature.TASK_BODY, TestCity.BUREAU, 3, "临时支部", new LeadingBody(1, 0), Map.of());
    }

    Proposal remote() {
        return proposal(FormationAction.FORM, BranchKind.REGULAR, REMOTE, null, name("离退休干部支部"), BodyNature.UNIT,
                new LeadingBody(1, 0), moves("R-1", "R-2", "R-3", "R-4"), Map.of());
    }

    Proposal dissolution() {
        return proposal(FormationAction.DISSOLVE, BranchKind.REGULAR, TestCity.BUREAU, ENDING, "", BodyNature.UNIT,
                new LeadingBody(0, 0), moves("E-1", "E-2", "E-3"), Map.of());
    }

    private Proposal form(
            BranchKind kind, BodyNature body, UnitCode unit, int count, String ending, LeadingBody leaders, Map<String, String> reasons) {
        var codes = new String[count];
        for (int i = 0; i < count; i++) {
            codes[i] = "G-%03d".formatted(++taken);
        }
        return proposal(FormationAction.FORM, kind, unit, null, name(ending), body, leaders, moves(codes), reasons);
    }

    private static Proposal proposal(
            FormationAction action, BranchKind kind, UnitCode unit, @Nullable BranchCode subject, String name, BodyNature body,
            LeadingBody leaders, List<MemberMove> moves, Map<String, String> reasons) {
        return new Proposal(
                action, kind, Initiative.APPLICATION, unit, subject, name, body, Hostile.TEXT, Hostile.TEXT, leaders, List.of(), moves,
                reasons);
    }

    private String name(String ending) {
        return Hostile.NAME + ++named + ending;
    }

    private static List<MemberMove> moves(String... codes) {
        return List.of(codes).stream().map(code -> new MemberMove(code, null, null)).toList();
    }
}
