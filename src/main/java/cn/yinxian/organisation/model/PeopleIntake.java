package cn.yinxian.organisation.model;

import cn.yinxian.organisation.OrganisationLoad.NewAccount;
import cn.yinxian.organisation.OrganisationLoad.NewOfficial;
import cn.yinxian.organisation.OrganisationLoad.NewPost;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes many officials, posts and accounts in, each checked against those already there and against each other. */
public final class PeopleIntake {

    private final Set<OfficialId> known = new HashSet<>();
    private final Set<OfficialId> fresh = new HashSet<>();
    private final Map<OfficialId, List<HeldPost>> postsOf = new HashMap<>();
    private final Set<String> logins;
    private final List<Person> people = new ArrayList<>();
    private final List<HeldPost> posts = new ArrayList<>();
    private final List<Account> accounts = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    public PeopleIntake(List<Person> existing, List<HeldPost> held, List<String> takenLogins) {
        existing.forEach(person -> known.add(person.id()));
        held.forEach(post -> postsOf(post.official()).add(post));
        logins = new HashSet<>(takenLogins);
    }

    public void take(NewOfficial entry) {
        if (!known.add(entry.id())) {
            refuse(entry.id(), "编号已被使用");
        }
        fresh.add(entry.id());
        try {
            people.add(Person.entered(entry.id(), entry.name(), entry.phone()));
        } catch (Refused wrong) {
            wrong.refusals().forEach(refusal -> refuse(entry.id(), refusal.facts()));
        }
    }

    public void take(NewPost entry) {
        var post = new HeldPost(0, entry.official(), entry.role(), entry.place(), entry.title(), entry.period(), 0);
        if (!known.contains(entry.official())) {
            refuse(entry.official(), "没有这位工作人员");
        }
        PostPolicy.besides(post, postsOf(entry.official())).ifPresent(refusal -> refuse(entry.official(), refusal.facts()));
        postsOf(entry.official()).add(post);
        posts.add(post);
    }

    public void take(NewAccount entry, Instant now) {
        if (!fresh.remove(entry.official())) {
            refuse(entry.official(), "账号只随新增的工作人员建立，每人一个");
        }
        if (Login.typedAs(entry.login()).map(Login::value).filter(entry.login()::equals).isEmpty()) {
            refuse(entry.official(), "登录名 " + entry.login() + " 应为 2 至 32 位小写字母、数字、点、横线或下划线");
        }
        if (!logins.add(entry.login())) {
            refuse(entry.official(), "登录名 " + entry.login() + " 已被使用");
        }
        accounts.add(Account.opened(entry.official(), entry.login(), entry.passwordHash(), entry.mustChange(), now));
    }

    public List<Person> people() {
        return people;
    }

    public List<HeldPost> posts() {
        return posts;
    }

    public List<Account> accounts() {
        return accounts;
    }

    public List<Refusal> refusals() {
        return refusals;
    }

    private List<HeldPost> postsOf(OfficialId official) {
        return postsOf.computeIfAbsent(official, id -> new ArrayList<>());
    }

    private void refuse(OfficialId official, String facts) {
        refusals.add(Refusal.of("official:" + official, "load.official", "工作人员 " + official + "：" + facts));
    }
}
