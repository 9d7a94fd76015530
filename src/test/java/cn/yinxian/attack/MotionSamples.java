package cn.yinxian.attack;

import cn.yinxian.attachment.Attachments;
import cn.yinxian.attack.CaseWalk.Waiting;
import cn.yinxian.council.TestCouncils;
import cn.yinxian.council.motion.AgendaMotions;
import cn.yinxian.council.motion.Decision;
import cn.yinxian.council.motion.MotionCalls;
import cn.yinxian.council.motion.model.MotionPaper;
import cn.yinxian.council.motion.model.Motions;
import cn.yinxian.council.motion.model.RouteFacts;
import cn.yinxian.council.motion.model.UnitOpinion;
import cn.yinxian.council.motion.usecase.MotionFiles;
import cn.yinxian.council.motion.usecase.SaveMotionDraft;
import cn.yinxian.council.motion.usecase.ScreenMotion;
import cn.yinxian.council.motion.usecase.ScreeningOutcome;
import cn.yinxian.council.motion.usecase.SubmitMotion;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shell.security.RouteRule;
import cn.yinxian.shell.security.RouteRule.ObjectKind;
import cn.yinxian.testing.ObjectSamples;
import cn.yinxian.testing.TestCity;
import cn.yinxian.workflow.OpenTasks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** Motions before the council of 向阳区: every step has one that waits there, with a hostile text wherever one can be typed. */
final class MotionSamples implements ObjectSamples {

    private static final String PLACE = "330901/UNIT_CLERK@330901101";
    private static final String TASKS = "/tasks/{taskId}/council/";
    private static final Set<String> PAGES =
            Set.of("consent-late", "screen-motion", "amend-motion", "answer-redirected", "split-items");

    private final TestCity city;
    private final BeanFactory beans;
    private final CaseWalk walk;
    private final Map<String, Waiting> waiting = new HashMap<>();
    private final long draft;
    private final CaseNumber screened;

    MotionSamples(TestCity city, CaseWalk walk, BeanFactory beans) {
        this.city = city;
        this.beans = beans;
        this.walk = walk;
        new TestCouncils(city, beans).ofCity();
        new TestCouncils(city, beans).ofXiangyang();
        draft = draft();
        screened = at("screen-motion", submitted());
        at("amend-motion", screened(new ScreeningOutcome.Return(List.of())));
        at("answer-redirected", screened(new ScreeningOutcome.Redirect(TestCity.SMALL_OFFICE)));
        at("split-items", decided());
        at("consent-late", late());
    }

    /** A task on each page. */
    Map<String, Waiting> waiting() {
        return waiting;
    }

    static boolean isOurs(RouteRule rule) {
        String pattern = rule.pattern().getPatternString();
        return pattern.startsWith("/motions") || pattern.startsWith(TASKS) && PAGES.contains(pattern.substring(TASKS.length()));
    }

    private CurrentOfficial clerk() {
        return city.official("clerk-minzheng");
    }

    private long draft() {
        var opinion = new UnitOpinion(Hostile.NAME, UnitOpinion.OpinionSubject.GENERAL, UnitOpinion.Stance.DIFFERS, Hostile.TEXT);
        var paper = new MotionPaper(
                Hostile.NAME, Hostile.TEXT, Hostile.TEXT, Hostile.TEXT, List.of(opinion), List.of(TestCity.SMALL_OFFICE), null, null,
                new RouteFacts(false, false, false, null));
        long id = beans.getBean(SaveMotionDraft.class).save(new SaveMotionDraft.Command(null, PLACE, paper, 0, clerk()));
        beans.getBean(MotionFiles.class).add(id, "<b>${7*7}</b>𠮷'.pdf", FormationSamples.PDF, clerk());
        return id;
    }

    private CaseNumber submitted() {
        return beans.getBean(SubmitMotion.class).submit(new SubmitMotion.Command(draft(), 0, clerk()));
    }

    private CaseNumber screened(ScreeningOutcome outcome) {
        var number = submitted();
        var now = now(number);
        beans.getBean(ScreenMotion.class).screen(new ScreenMotion.Command(
                now.task().task(), outcome, Hostile.TEXT, beans.getBean(Motions.class).require(number).state().version(), now.by()));
        return number;
    }

    /** A motion whose decision is not split yet. */
    CaseNumber decided() {
        var number = screened(new ScreeningOutcome.Accept(true, List.of(), List.of()));
        var meeting = CaseNumber.of("CM-2026-90001");
        var agenda = beans.getBean(AgendaMotions.class);
        beans.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            agenda.place(number, meeting);
            agenda.excerpt(number, meeting, Decision.ADOPTED, Hostile.TEXT);
        });
        return number;
    }

    private CaseNumber late() {
        var meeting = CaseNumber.of("CM-2026-90002");
        var calls = beans.getBean(MotionCalls.class);
        var transaction = beans.getBean(TransactionTemplate.class);
        transaction.executeWithoutResult(status ->
                calls.open(TestCity.XIANGYANG, meeting, walk.today().minusDays(1), walk.today().plusDays(20)));
        var number = submitted();
        transaction.executeWithoutResult(status -> calls.close(meeting));
        return number;
    }

    private Waiting now(CaseNumber number) {
        var task = beans.getBean(OpenTasks.class).waitingIn(number).get(0);
        return new Waiting(number, task, walk.doerOf(task.owner()));
    }

    private CaseNumber at(String page, CaseNumber number) {
        waiting.put(page, now(number));
        return number;
    }

    @Override
    public List<Sample> of(RouteRule rule) {
        if (!isOurs(rule) || rule.objects().isEmpty()) {
            return List.of();
        }
        String pattern = rule.pattern().getPatternString();
        if (pattern.startsWith(TASKS)) {
            var one = Objects.requireNonNull(waiting.get(pattern.substring(TASKS.length())));
            return List.of(new Sample(one.by(), List.of(one.task().task().value()), strangers(one.by())));
        }
        if (rule.objects().get(0) == ObjectKind.DRAFT) {
            return List.of(new Sample(clerk(), within(rule, String.valueOf(draft), draft), others("member-minzheng", "clerk-office", "council-xiangyang")));
        }
        var others = pattern.endsWith("/withdraw") ? others("clerk-office", "clerk-jiaoyu", "council-xiangyang") : others("clerk-jiaoyu", "leader-binjiang", "council-binjiang");
        return List.of(new Sample(clerk(), within(rule, screened.value(), beans.getBean(Motions.class).require(screened).state().id()), others));
    }

    private List<String> within(RouteRule rule, String id, long motion) {
        return rule.objects().contains(ObjectKind.ATTACHMENT)
                ? List.of(id, String.valueOf(beans.getBean(Attachments.class).of("motion:" + motion).get(0).id()))
                : List.of(id);
    }

    private List<CurrentOfficial> strangers(CurrentOfficial handler) {
        return others("clerk-jiaoyu", "clerk-street", "leader-binjiang", "council-binjiang", "leader-xiangyang").stream()
                .filter(official -> !official.equals(handler))
                .toList();
    }

    private List<CurrentOfficial> others(String... officials) {
        return Stream.of(officials).map(city::official).toList();
    }
}
