package cn.yinxian.demo.city;

import cn.yinxian.organisation.OrganisationLoad;
import cn.yinxian.organisation.OrganisationLoad.NewAccount;
import cn.yinxian.organisation.OrganisationLoad.NewOfficial;
import cn.yinxian.organisation.OrganisationLoad.NewPost;
import cn.yinxian.organisation.Role;
import cn.yinxian.register.OfficerPost;
import cn.yinxian.register.RegisterLoad;
import cn.yinxian.register.RegisterLoad.LoadedMember;
import cn.yinxian.register.RegisterLoad.LoadedOfficer;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.OfficialId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Gives some branches' secretaries an account, and some of these an assistant (书记助理员), who is younger. */
final class BranchPosts {

    private static final int EVERY = 8;
    private static final int ASSISTANT_ONE_IN = 3;

    private final LocalDate day;
    private final String passwordHash;
    private final Dice dice;
    private final PersonNames names = new PersonNames();
    private final List<NewOfficial> officials = new ArrayList<>();
    private final List<NewPost> posts = new ArrayList<>();
    private final List<NewAccount> accounts = new ArrayList<>();

    private BranchPosts(LocalDate day, String passwordHash, long seed) {
        this.day = day;
        this.passwordHash = passwordHash;
        this.dice = new Dice(seed, "branchPosts");
    }

    static OrganisationLoad.Batch fill(List<RegisterLoad.Batch> portions, LocalDate day, String passwordHash, long seed) {
        var filling = new BranchPosts(day, passwordHash, seed);
        portions.forEach(filling::fill);
        return new OrganisationLoad.Batch(List.of(), filling.officials, filling.posts, filling.accounts);
    }

    private void fill(RegisterLoad.Batch portion) {
        Map<String, LoadedMember> members = portion.members().stream().collect(Collectors.toMap(LoadedMember::code, member -> member));
        portion.officers().stream()
                .filter(officer -> officer.post() == OfficerPost.SECRETARY && members.containsKey(officer.memberCode()))
                .filter(officer -> officer.branch().value().endsWith("-01") || dice.oneIn(EVERY))
                .forEach(officer -> fill(officer, members.get(officer.memberCode())));
    }

    private void fill(LoadedOfficer officer, LoadedMember secretary) {
        seat(Role.BRANCH_SECRETARY, officer.branch(), secretary.name(), officer.since());
        if (dice.oneIn(ASSISTANT_ONE_IN)) {
            seat(Role.BRANCH_ASSISTANT, officer.branch(), names.draw(dice, dice.oneIn(2), day.getYear() - dice.between(28, 50)),
                    dice.daysBefore(day, 30, 700));
        }
    }

    private void seat(Role role, BranchCode branch, String name, LocalDate since) {
        String login = (role == Role.BRANCH_SECRETARY ? "secretary." : "assistant.") + branch.value().toLowerCase(Locale.ROOT);
        officials.add(new NewOfficial(OfficialId.of(login), name, null));
        posts.add(new NewPost(OfficialId.of(login), role, branch.value(), null, DateRange.since(since)));
        accounts.add(new NewAccount(OfficialId.of(login), login, passwordHash, false));
    }
}
