package cn.yinxian.attack;

import cn.yinxian.attack.CaseWalk.Waiting;
import cn.yinxian.document.Documents;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Roster;
import cn.yinxian.renewal.model.RenewalMatter;
import cn.yinxian.renewal.model.Renewals;
import cn.yinxian.renewal.model.Reviews;
import cn.yinxian.renewal.usecase.CallReview;
import cn.yinxian.renewal.usecase.CallTerm;
import cn.yinxian.renewal.usecase.StartRenewal;
import cn.yinxian.renewal.usecase.WithdrawRenewal;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Verdict;
import cn.yinxian.shell.security.RouteRule;
import cn.yinxian.shell.security.RouteRule.ObjectKind;
import cn.yinxian.testing.ObjectSamples;
import cn.yinxian.testing.TestCity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.BeanFactory;

/** Renewals, by-elections, assignments and yearly reviews: every step has a case that waits there, and one branch is free to begin. */
final class RenewalSamples implements ObjectSamples {

    private final TestCity city;
    private final RenewalWalk walk;
    private final BeanFactory beans;
    private final RenewingBranches branches;
    private final CurrentOfficial committee;
    private final Map<String, Waiting> waiting = new HashMap<>();
    private final List<CaseNumber> decided;
    private final CaseNumber withdrawable;
    private final CaseNumber reviewed;
    private final BranchCode free;

    RenewalSamples(TestCity city, RenewingBranches branches, CaseWalk cases, BeanFactory beans) {
        this.city = city;
        this.beans = beans;
        walk = new RenewalWalk(beans, cases);
        this.branches = branches;
        committee = city.official("committee-jiaoyu");
        free = branches.renewing();
        var called = called();
        at("renewal/issue-reminder", called);
        at("renewal/request", called);
        at("renewal/reply", asked());
        at("renewal/amend", replied(Verdict.RETURN));
        shifts();
        at("renewal/candidates", replied(Verdict.AGREE));
        at("renewal/vet", nominated());
        var elected = vetted();
        walk.elect(elected);
        decided = List.of(at("renewal/report-election", vetted()), at("renewal/approve-secretary", elected));
        at("renewal/assign", beans.getBean(StartRenewal.class).assign(branches.renewing(), committee));
        at("renewal/report-review", review());
        reviewed = review();
        walk.reportYear(reviewed);
        at("renewal/assess-review", reviewed);
        withdrawable = early();
        withdrawn();
    }

    private CurrentOfficial secretary() {
        return beans.getBean(Roster.class).current(RenewingBranches.SECRETARY);
    }

    private CurrentOfficial stranger() {
        return beans.getBean(Roster.class).current(RenewingBranches.STRANGER);
    }

    private CaseNumber at(String page, CaseNumber number) {
        waiting.put(page, walk.at(page, number));
        return number;
    }

    /** By the daily scan. */
    private CaseNumber called() {
        var branch = branches.renewing();
        beans.getBean(CallTerm.class).call(branch, branches.termEnd().minusMonths(4));
        return beans.getBean(Renewals.class).underWay(branch).orElseThrow().number();
    }

    private CaseNumber asked() {
        var number = called();
        walk.remind(number);
        walk.ask(number, walk.request(branches.termEnd()));
        return number;
    }

    private CaseNumber replied(Verdict verdict) {
        var number = asked();
        walk.reply(number, verdict);
        return number;
    }

    private CaseNumber nominated() {
        var number = replied(Verdict.AGREE);
        var branch = beans.getBean(Renewals.class).require(number).branch();
        walk.propose(number, List.of(RenewingBranches.member(branch, 2)));
        return number;
    }

    private CaseNumber vetted() {
        var number = nominated();
        walk.vet(number, Verdict.AGREE);
        return number;
    }

    private void shifts() {
        var asked = called();
        walk.ask(asked, walk.postponement(branches.termEnd().plusMonths(6)));
        at("renewal/decide-shift", asked);
        var beyond = called();
        walk.ask(beyond, walk.postponement(branches.termEnd().plusMonths(13)));
        walk.decideShift(beyond, Verdict.AGREE);
        at("renewal/override-shift", beyond);
    }

    private CaseNumber early() {
        return beans.getBean(StartRenewal.class)
                .ask(branches.renewing(), RenewalMatter.TERM, walk.advance(branches.termEnd().minusMonths(3)), secretary());
    }

    private void withdrawn() {
        var number = early();
        beans.getBean(WithdrawRenewal.class)
                .withdraw(new WithdrawRenewal.Command(number, Hostile.TEXT, walk.version(number), secretary()));
    }

    private CaseNumber review() {
        var branch = branches.functional();
        beans.getBean(CallReview.class).call(branch, branches.termEnd().getYear());
        return beans.getBean(Reviews.class).underWay(branch).get(0).state().number();
    }

    /** What waits, by page. */
    Map<String, Waiting> waiting() {
        return waiting;
    }

    @Override
    public List<Sample> of(RouteRule rule) {
        String pattern = rule.pattern().getPatternString();
        if (pattern.startsWith("/tasks/{taskId}/renewal/")) {
            return List.of(task(pattern.replace("/tasks/{taskId}/", "")));
        }
        if (pattern.startsWith("/branches/{code}/renewal")) {
            return begun(pattern);
        }
        if (pattern.startsWith("/reviews/{caseNumber}")) {
            return List.of(new Sample(secretary(), List.of(reviewed.value()), strangers()));
        }
        return pattern.startsWith("/renewals/{caseNumber}") ? cases(rule, pattern) : List.of();
    }

    static boolean isOurs(RouteRule rule) {
        String pattern = rule.pattern().getPatternString();
        return Stream.of("/tasks/{taskId}/renewal/", "/branches/{code}/renewal", "/renewals", "/reviews").anyMatch(pattern::startsWith);
    }

    private Sample task(String page) {
        var one = Objects.requireNonNull(waiting.get(page), () -> "no case waits at " + page);
        var strangers = Stream.concat(strangers().stream(), Stream.of("clerk-jiaoyu", "leader-binjiang", "org-binjiang").map(city::official))
                .filter(official -> !official.owners().contains(one.task().owner()))
                .toList();
        return new Sample(one.by(), List.of(one.task().task().value()), strangers);
    }

    /** The branch asks, its superior assigns; on the first page each finds what is theirs. */
    private List<Sample> begun(String pattern) {
        var ids = List.of(free.value());
        var ofBranch = new Sample(secretary(), ids, List.of(stranger()));
        var ofSuperior = new Sample(committee, ids, List.of(city.official("committee-minzheng")));
        return pattern.endsWith("/assignment")
                ? List.of(ofSuperior)
                : pattern.endsWith("/renewal") ? List.of(ofBranch, ofSuperior, ofFunctional()) : List.of(ofBranch);
    }

    /** Where nobody is elected, the page says so. */
    private Sample ofFunctional() {
        var branch = beans.getBean(Reviews.class).require(reviewed).state().branch();
        return new Sample(secretary(), List.of(branch.value()), List.of(stranger()));
    }

    private List<Sample> cases(RouteRule rule, String pattern) {
        if (pattern.endsWith("/withdraw")) {
            var others = Stream.concat(strangers().stream(), Stream.of(committee)).toList();
            return List.of(new Sample(secretary(), List.of(withdrawable.value()), others));
        }
        return decided.stream().map(number -> new Sample(secretary(), within(rule, number), strangers())).toList();
    }

    private List<String> within(RouteRule rule, CaseNumber number) {
        if (rule.objects().contains(ObjectKind.PAPER)) {
            return List.of(number.value(), "ballot");
        }
        return rule.objects().contains(ObjectKind.DOCUMENT)
                ? List.of(number.value(), String.valueOf(beans.getBean(Documents.class).of(number).get(0).id()))
                : List.of(number.value());
    }

    private List<CurrentOfficial> strangers() {
        return Stream.concat(
                        Stream.of(stranger()), Stream.of("clerk-street", "committee-minzheng", "leader-xiangyang").map(city::official))
                .toList();
    }
}
