package cn.yinxian.attack;

import cn.yinxian.attack.CaseWalk.Waiting;
import cn.yinxian.attachment.Attachments;
import cn.yinxian.demosite.TestSites;
import cn.yinxian.demosite.site.GeoPoint;
import cn.yinxian.demosite.site.model.SiteBook;
import cn.yinxian.demosite.site.usecase.DecideSite;
import cn.yinxian.demosite.site.usecase.SiteStep;
import cn.yinxian.document.Documents;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.register.BranchKind;
import cn.yinxian.register.RegisterLoad;
import cn.yinxian.register.RegisterLoad.LoadedBranch;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
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

/** Sites with hostile names: one waits at every step, one is on the list, one is a draft. Each leans on a branch of its own. */
final class SiteSamples implements ObjectSamples {

    private static final String TASKS = "/tasks/{taskId}/demosite/";
    private static final GeoPoint HERE = new GeoPoint(120_150_000, 30_280_000);

    private final TestCity city;
    private final BeanFactory beans;
    private final CaseWalk walk;
    private final TestSites sites;
    private final Map<String, Waiting> waiting = new HashMap<>();
    private final CaseNumber first;
    private final CaseNumber listed;
    private final long draft;
    private int made;

    SiteSamples(TestCity city, CaseWalk walk, BeanFactory beans) {
        this.city = city;
        this.beans = beans;
        this.walk = walk;
        sites = new TestSites(beans);
        first = organs();
        at("unit-opinion", first);
        Stream.of("desk-review", "accept-site", "joint-review", "list-site").forEach(page -> at(page, sites.to(page, organs())));
        at("amend-site", returned(organs()));
        var wanting = sites.to("accept-site", organs());
        sites.play(wanting, 75);
        at("rectify-site", wanting);
        listed = sites.listed(organs());
        at("approve-site", sites.to("approve-site", site(TestCity.COMMUNITY, "clerk-community")));
        at("check-site", sites.to("check-site", site(TestCity.BUREAU, "clerk-minzheng")));
        draft = sites.draft(Hostile.NAME, HERE, branch(TestCity.BUREAU), city.official("clerk-minzheng"));
    }

    private CaseNumber organs() {
        return site(TestCity.CITY_ORGAN, "clerk-caizheng");
    }

    private CaseNumber site(UnitCode unit, String clerk) {
        return sites.submit(Hostile.NAME, HERE, branch(unit), city.official(clerk));
    }

    /** @return how a form names the unit and a branch of its own */
    private String branch(UnitCode unit) {
        var code = BranchCode.of("B-%s-%02d".formatted(unit, 70 + ++made));
        var since = walk.today().minusYears(1);
        var branch = new LoadedBranch(
                code, "中共" + Hostile.NAME + made + "支部", BranchKind.REGULAR, unit, unit.equals(TestCity.COMMUNITY) ? TestCity.STREET : unit,
                List.of(unit), false, since, since, since.plusYears(3));
        beans.getBean(RegisterLoad.class).load(new RegisterLoad.Batch(List.of(branch), List.of(), List.of(), List.of()), null);
        return unit + "/" + code;
    }

    private CaseNumber returned(CaseNumber number) {
        var now = now(number);
        beans.getBean(DecideSite.class).decide(new DecideSite.Command(
                now.task().task(), SiteStep.UNIT_OPINION, Verdict.RETURN, Hostile.TEXT, beans.getBean(SiteBook.class).require(number).state().version(), now.by()));
        return number;
    }

    private Waiting now(CaseNumber number) {
        var task = sites.waiting(number).get(0);
        return new Waiting(number, task, walk.doerOf(task.owner()));
    }

    private void at(String page, CaseNumber number) {
        waiting.put(page, now(number));
    }

    static boolean isOurs(RouteRule rule) {
        String pattern = rule.pattern().getPatternString();
        return pattern.startsWith("/demo-sites") || pattern.startsWith(TASKS);
    }

    @Override
    public List<Sample> of(RouteRule rule) {
        if (!isOurs(rule) || rule.objects().isEmpty()) {
            return List.of();
        }
        String pattern = rule.pattern().getPatternString();
        if (pattern.startsWith(TASKS)) {
            var one = Objects.requireNonNull(waiting.get(pattern.substring(TASKS.length()).replace("/photos", "")));
            return List.of(new Sample(one.by(), List.of(one.task().task().value()), others("clerk-jiaoyu", "leader-binjiang")));
        }
        if (rule.objects().contains(ObjectKind.DRAFT)) {
            var ids = pattern.contains("{file}") ? List.of(String.valueOf(draft), fileOf("demo-site:" + draft)) : List.of(String.valueOf(draft));
            return List.of(new Sample(city.official("clerk-minzheng"), ids, others("clerk-jiaoyu", "clerk-community")));
        }
        return List.of(ofCase(pattern, rule));
    }

    private Sample ofCase(String pattern, RouteRule rule) {
        if (rule.objects().contains(ObjectKind.ATTACHMENT)) {
            String file = fileOf("demo-site:" + beans.getBean(SiteBook.class).require(listed).state().id());
            return new Sample(city.official("clerk-caizheng"), List.of(listed.value(), file), others("clerk-jiaoyu", "leader-binjiang"));
        }
        if (rule.objects().contains(ObjectKind.DOCUMENT)) {
            String document = String.valueOf(beans.getBean(Documents.class).of(listed).get(0).id());
            return new Sample(city.official("clerk-caizheng"), List.of(listed.value(), document), others("clerk-jiaoyu", "leader-binjiang"));
        }
        if (pattern.endsWith("/exit")) {
            return new Sample(city.official("clerk-city"), List.of(listed.value()), List.of());
        }
        return new Sample(city.official("clerk-caizheng"), List.of(first.value()), others("clerk-jiaoyu", "clerk-community"));
    }

    private String fileOf(String owner) {
        return String.valueOf(beans.getBean(Attachments.class).of(owner).get(0).id());
    }

    private List<CurrentOfficial> others(String... officials) {
        return Stream.of(officials).map(city::official).toList();
    }
}
