package cn.yinxian.attack;

import cn.yinxian.attachment.Attachments;
import cn.yinxian.attack.CaseWalk.Waiting;
import cn.yinxian.document.Documents;
import cn.yinxian.formation.FormationId;
import cn.yinxian.formation.model.AttachmentKind;
import cn.yinxian.formation.model.Formations;
import cn.yinxian.formation.usecase.AttachFile;
import cn.yinxian.formation.usecase.EditableFiles.Place;
import cn.yinxian.formation.usecase.WithdrawApplication;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Verdict;
import cn.yinxian.shell.security.RouteRule;
import cn.yinxian.shell.security.RouteRule.ObjectKind;
import cn.yinxian.testing.ObjectSamples;
import cn.yinxian.testing.TestCity;
import cn.yinxian.workflow.WaitingTask;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.beans.factory.BeanFactory;

/** Drafts, cases and tasks of branch formation, of the filing it ends with, and of no process in particular; every step has a case that waits there. */
public final class FormationSamples implements ObjectSamples {

    static final byte[] PDF = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    private final TestCity city;
    private final Neighbourhood neighbourhood;
    private final CaseWalk walk;
    private final BeanFactory beans;
    private final Map<String, Waiting> waiting = new HashMap<>();
    private final Map<String, FormationId> drafts = new LinkedHashMap<>();
    private final List<CaseNumber> decided;
    private final CaseNumber withdrawn;

    FormationSamples(TestCity city, Neighbourhood neighbourhood, CaseWalk walk, BeanFactory beans) {
        this.city = city;
        this.neighbourhood = neighbourhood;
        this.walk = walk;
        this.beans = beans;
        var clerk = clerk();
        List.of("one", "two").forEach(name -> drafts.put(name, draft()));
        Stream.of("formation/clerk-review", "formation/leader-review", "formation/committee-decision").forEach(this::regularAt);
        decided = List.of(regularAt("formation/report-election"), regularAt("formation/approve-secretary"));
        regularAt("filing/record");
        at("formation/city-consent", walk.submit(neighbourhood.tooLarge(), clerk));
        at("formation/appoint-officers", walk.submit(neighbourhood.temporary(), clerk));
        at("formation/arrange-members", walk.submit(neighbourhood.dissolution(), clerk));
        at("name-handler", walk.submit(neighbourhood.remote(), city.official("clerk-remote")));
        played("formation/clerk-review", Verdict.RETURN, "formation/amend");
        played("filing/record", Verdict.RETURN, "filing/answer");
        waiting.put("batch", walk.waiting(walk.to("formation/leader-review", submitted())));
        superviseReply();
        withdrawn = withdrawn();
    }

    CurrentOfficial clerk() {
        return city.official("clerk-minzheng");
    }

    private FormationId draft() {
        var draft = walk.draft(neighbourhood.regular(), clerk());
        beans.getBean(AttachFile.class).attach(new AttachFile.Command(
                new Place.Draft(draft), AttachmentKind.APPLICATION, "<b>${7*7}</b>𠮷'.pdf", PDF, clerk()));
        return draft;
    }

    /** A case with an attachment, led to this step. */
    CaseNumber regularAt(String page) {
        return at(page, submitted());
    }

    CaseNumber submitted() {
        var draft = draft();
        return beans.getBean(cn.yinxian.formation.usecase.SubmitApplication.class)
                .submit(new cn.yinxian.formation.usecase.SubmitApplication.Command(
                        draft, beans.getBean(Formations.class).require(draft).version(), clerk()));
    }

    private CaseNumber at(String page, CaseNumber number) {
        walk.to(page, number);
        waiting.put(page, walk.waiting(number));
        return number;
    }

    private void played(String from, Verdict verdict, String to) {
        var number = submitted();
        walk.to(from, number);
        walk.play(number, verdict);
        at(to, number);
    }

    /** The deciding committee lets its month pass. */
    private void superviseReply() {
        var number = walk.to("formation/committee-decision", submitted());
        var jobs = beans.getBean(ManagementService.class);
        var instances = beans.getBean(org.camunda.bpm.engine.RuntimeService.class)
                .createProcessInstanceQuery().processInstanceBusinessKey(number.value()).list();
        var timer = instances.stream()
                .flatMap(instance -> jobs.createJobQuery().processInstanceId(instance.getId()).timers().list().stream())
                .findFirst()
                .orElseThrow();
        jobs.executeJob(timer.getId());
        var open = beans.getBean(cn.yinxian.workflow.OpenTasks.class).waitingIn(number);
        var task = open.stream().filter(one -> one.page().equals("formation/supervise-reply")).findFirst().orElseThrow();
        waiting.put("formation/supervise-reply", new Waiting(number, task, walk.doerOf(task.owner())));
    }

    private CaseNumber withdrawn() {
        var number = submitted();
        long version = beans.getBean(Formations.class).require(number).version();
        beans.getBean(WithdrawApplication.class).withdraw(new WithdrawApplication.Command(number, Hostile.TEXT, version, clerk()));
        return number;
    }

    /** The task that waits at this page. */
    Waiting waitingAt(String page) {
        return Objects.requireNonNull(waiting.get(page), () -> "no case waits at " + page);
    }

    /** What waits, by page. */
    Map<String, Waiting> waiting() {
        return waiting;
    }

    @Override
    public List<Sample> of(RouteRule rule) {
        if (JudgingSamples.isOurs(rule)) {
            return List.of();
        }
        if (rule.objects().isEmpty() || RenewalSamples.isOurs(rule) || PassingSamples.isOurs(rule) || TurningSamples.isOurs(rule)
                || CouncilSamples.isOurs(rule) || MotionSamples.isOurs(rule) || MeetingSamples.isOurs(rule) || ItemSamples.isOurs(rule)
                || PublicitySamples.isOurs(rule) || SiteSamples.isOurs(rule) || RankingSamples.isOurs(rule) || SelectionSamples.isOurs(rule)) {
            return List.of();
        }
        return switch (rule.objects().get(0)) {
            case TASK -> isVerb(rule) ? List.of() : List.of(task(rule));
            case CASE -> cases(rule);
            case DRAFT -> drafts.values().stream().map(draft -> draft(rule, draft)).toList();
            default -> List.of();
        };
    }

    /** What may be done with any task: others have samples of it. */
    private static boolean isVerb(RouteRule rule) {
        return rule.pattern().getPatternString().matches("/tasks/\\{taskId}/(urge|copy|circulate|consult|draft)");
    }

    private Sample task(RouteRule rule) {
        String page = rule.pattern().getPatternString().replace("/tasks/{taskId}/", "").replaceFirst("/assessment$", "");
        var one = waitingAt(page);
        var strangers = officials("clerk-street", "leader-binjiang", "committee-jiaoyu", "clerk-city", "clerk-minzheng", "leader-xiangyang")
                .filter(official -> !official.owners().contains(one.task().owner()))
                .toList();
        return new Sample(one.by(), List.of(one.task().task().value()), strangers);
    }

    private List<Sample> cases(RouteRule rule) {
        String pattern = rule.pattern().getPatternString();
        boolean applicantsOnly = pattern.endsWith("/withdraw") || pattern.equals("/formations/{caseNumber}/copy");
        var strangers = Stream.concat(
                        officials("clerk-street", "clerk-jiaoyu", "leader-binjiang", "clerk-community"),
                        applicantsOnly ? officials("clerk-xiangyang", "leader-xiangyang") : Stream.empty())
                .toList();
        if (pattern.endsWith("/withdraw")) {
            return List.of(new Sample(clerk(), List.of(waitingAt("formation/clerk-review").number().value()), strangers));
        }
        if (pattern.equals("/formations/{caseNumber}/copy")) {
            return List.of(new Sample(clerk(), List.of(withdrawn.value()), strangers));
        }
        var shown = rule.objects().size() > 1 ? decided.stream() : Stream.concat(decided.stream(), Stream.of(withdrawn));
        return shown.map(number -> new Sample(clerk(), within(rule, number), strangers)).toList();
    }

    private List<String> within(RouteRule rule, CaseNumber number) {
        if (rule.objects().size() == 1) {
            return List.of(number.value());
        }
        boolean document = rule.objects().get(1) == ObjectKind.DOCUMENT;
        long id = document
                ? beans.getBean(Documents.class).of(number).get(0).id()
                : fileOf(beans.getBean(Formations.class).require(number).id());
        return List.of(number.value(), String.valueOf(id));
    }

    private Sample draft(RouteRule rule, FormationId draft) {
        String id = String.valueOf(draft.value());
        return new Sample(
                clerk(), rule.objects().size() == 1 ? List.of(id) : List.of(id, String.valueOf(fileOf(draft))),
                officials("clerk-office", "clerk-xiangyang", "clerk-jiaoyu").toList());
    }

    private long fileOf(FormationId formation) {
        return beans.getBean(Attachments.class).of(formation.subject()).get(0).id();
    }

    private Stream<CurrentOfficial> officials(String... ids) {
        return Stream.of(ids).map(city::official);
    }
}
