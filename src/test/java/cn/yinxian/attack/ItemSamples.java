package cn.yinxian.attack;

import cn.yinxian.attachment.Attachments;
import cn.yinxian.attachment.UploadedFile;
import cn.yinxian.attack.CaseWalk.Waiting;
import cn.yinxian.council.motion.Execution;
import cn.yinxian.council.supervise.model.Slip;
import cn.yinxian.council.supervise.model.SlipColour;
import cn.yinxian.council.supervise.model.SuperviseItems;
import cn.yinxian.council.supervise.usecase.AskItemExtension;
import cn.yinxian.council.supervise.usecase.CheckItemReport;
import cn.yinxian.council.supervise.usecase.ReportItem;
import cn.yinxian.council.supervise.usecase.SplitDecision;
import cn.yinxian.document.Documents.Draft;
import cn.yinxian.document.Documents.Kind;
import cn.yinxian.document.Documents;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Verdict;
import cn.yinxian.shell.security.RouteRule.ObjectKind;
import cn.yinxian.shell.security.RouteRule;
import cn.yinxian.testing.ObjectSamples;
import cn.yinxian.testing.TestCity;
import cn.yinxian.workflow.OpenTasks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** Action items of a decision of 向阳区's council, led by its 民政局: one waits at every step, with a hostile text wherever one can be typed. */
final class ItemSamples implements ObjectSamples {

    private static final String TASKS = "/tasks/{taskId}/council/";

    private final TestCity city;
    private final BeanFactory beans;
    private final CaseWalk walk;
    private final Map<String, Waiting> waiting = new HashMap<>();
    private final CaseNumber open;
    private final CaseNumber reported;

    ItemSamples(TestCity city, CaseWalk walk, MotionSamples motions, BeanFactory beans) {
        this.city = city;
        this.beans = beans;
        this.walk = walk;
        var items = split(motions.decided());
        open = items.get(0);
        slip(open);
        at("report-progress", open);
        at("ask-extension", open);
        ask(items.get(1));
        at("decide-extension", items.get(1));
        reported = report(items.get(2));
        at("check-report", reported);
        check(report(items.get(3)));
        at("close-out", items.get(3));
    }

    private List<CaseNumber> split(CaseNumber motion) {
        var now = now(motion);
        long version = beans.getBean(Execution.class).require(motion).version();
        var lines = IntStream.range(0, 4)
                .mapToObj(row -> new SplitDecision.Line(row, Hostile.NAME, "330901101", List.of("330901102"), walk.today().plusDays(30)))
                .toList();
        beans.getBean(SplitDecision.class).split(new SplitDecision.Command(now.task().task(), lines, version, now.by()));
        return beans.getBean(SuperviseItems.class).ofMotion(motion).stream().map(item -> item.number()).toList();
    }

    private void ask(CaseNumber number) {
        var now = now(number);
        beans.getBean(AskItemExtension.class).ask(new AskItemExtension.Command(
                now.task().task(), walk.today().plusDays(60), Hostile.TEXT, version(number), now.by()));
    }

    private void slip(CaseNumber number) {
        var draft = new Draft(
                number, Kind.NOTICE, TestCity.XIANGYANG, "协调议事会议", "协督", Hostile.NAME, "民政局", List.of(Hostile.TEXT), walk.today(), null);
        beans.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            var issued = beans.getBean(Documents.class).issue(draft, CurrentOfficial.SYSTEM.id());
            beans.getBean(SuperviseItems.class).add(
                    number, new Slip(SlipColour.YELLOW, walk.today().plusDays(30), issued.number(), issued.id(), walk.today()));
        });
    }

    private CaseNumber report(CaseNumber number) {
        var now = now(number);
        beans.getBean(ReportItem.class).report(new ReportItem.Command(
                now.task().task(), Hostile.TEXT, new UploadedFile("<b>${7*7}</b>𠮷'.pdf", FormationSamples.PDF), version(number), now.by()));
        return number;
    }

    private void check(CaseNumber number) {
        var now = now(number);
        beans.getBean(CheckItemReport.class).check(new CheckItemReport.Command(
                now.task().task(), Verdict.AGREE, Hostile.TEXT, version(number), now.by()));
    }

    private long version(CaseNumber number) {
        return beans.getBean(SuperviseItems.class).require(number).state().version();
    }

    private Waiting now(CaseNumber number) {
        var task = beans.getBean(OpenTasks.class).waitingIn(number).get(0);
        return new Waiting(number, task, walk.doerOf(task.owner()));
    }

    private void at(String page, CaseNumber number) {
        waiting.put(page, now(number));
    }

    /** A task on each page. */
    Map<String, Waiting> waiting() {
        return waiting;
    }

    static boolean isOurs(RouteRule rule) {
        String pattern = rule.pattern().getPatternString();
        return pattern.startsWith("/supervise-items") || pattern.startsWith(TASKS) && List.of(
                "report-progress", "ask-extension", "decide-extension", "check-report", "close-out").contains(pattern.substring(TASKS.length()));
    }

    @Override
    public List<Sample> of(RouteRule rule) {
        if (!isOurs(rule) || rule.objects().isEmpty()) {
            return List.of();
        }
        String pattern = rule.pattern().getPatternString();
        if (pattern.startsWith(TASKS)) {
            var one = Objects.requireNonNull(waiting.get(pattern.substring(TASKS.length())));
            return List.of(new Sample(one.by(), List.of(one.task().task().value()), others("clerk-jiaoyu", "clerk-street", "leader-binjiang", "council-binjiang")));
        }
        if (rule.objects().contains(ObjectKind.DOCUMENT)) {
            var slip = beans.getBean(SuperviseItems.class).slipsOf(open).get(0).document();
            return List.of(new Sample(city.official("member-minzheng"), List.of(open.value(), String.valueOf(slip)), others("clerk-jiaoyu", "leader-binjiang")));
        }
        if (rule.objects().contains(ObjectKind.ATTACHMENT)) {
            var file = beans.getBean(Attachments.class).of("supervise-item:" + reported).get(0).id();
            return List.of(new Sample(city.official("member-minzheng"), List.of(reported.value(), String.valueOf(file)), others("clerk-jiaoyu", "leader-binjiang")));
        }
        return pattern.endsWith("}")
                ? List.of(new Sample(city.official("member-minzheng"), List.of(open.value()), others("clerk-jiaoyu", "leader-binjiang", "council-binjiang")))
                : List.of(new Sample(city.official("council-xiangyang"), List.of(open.value()), others("council-binjiang", "council-city")));
    }

    private List<CurrentOfficial> others(String... officials) {
        return Stream.of(officials).map(city::official).toList();
    }
}
