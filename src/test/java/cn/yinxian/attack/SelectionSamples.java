package cn.yinxian.attack;

import cn.yinxian.attachment.Attachments;
import cn.yinxian.attack.CaseWalk.Waiting;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.TestRounds;
import cn.yinxian.selection.entry.Entries;
import cn.yinxian.selection.entry.SelfScore;
import cn.yinxian.selection.entry.model.EntryBook;
import cn.yinxian.selection.entry.model.EntryPaper;
import cn.yinxian.selection.entry.usecase.EntryFiles;
import cn.yinxian.selection.entry.usecase.SubmitEntry;
import cn.yinxian.selection.round.Criterion;
import cn.yinxian.selection.round.model.RoundPlan;
import cn.yinxian.selection.round.usecase.RoundPlanning;
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
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Rounds and entries: every step has one that waits there, with a hostile text wherever one can be typed. */
final class SelectionSamples implements ObjectSamples {

    private static final String TASKS = "/tasks/{taskId}/selection/";
    private static final Set<String> PAGES =
            Set.of("org-dept-opinion", "approve-round", "amend-round", "review-entry", "amend-entry", "correct-entry");

    private final TestCity city;
    private final BeanFactory beans;
    private final CaseWalk walk;
    private final TestRounds rounds;
    private final Map<String, Waiting> waiting = new HashMap<>();
    private final long roundDraft;
    private final long entryDraft;
    private final CaseNumber calling;
    private final CaseNumber planned;
    private final CaseNumber reviewed;

    SelectionSamples(TestCity city, CaseWalk walk, BeanFactory beans) {
        this.city = city;
        this.beans = beans;
        this.walk = walk;
        rounds = new TestRounds(city, beans);
        roundDraft = rounds.save(plan(null));
        at("org-dept-opinion", rounds.submitted(rounds.save(plan(Hostile.NAME))));
        planned = at("approve-round", rounds.submitted(rounds.save(plan(null))));
        var returned = rounds.submitted(rounds.save(plan(null)));
        rounds.decide(returned, Verdict.RETURN, Hostile.TEXT);
        at("amend-round", returned);
        calling = rounds.submitted(rounds.save(plan(null)));
        rounds.decide(calling, Verdict.AGREE, Hostile.TEXT);
        entryDraft = draft("clerk-street");
        reviewed = at("review-entry", entered("clerk-minzheng"));
        var sentBack = entered("clerk-jiaoyu");
        rounds.review(sentBack, "committee-jiaoyu", Verdict.RETURN, Hostile.TEXT);
        at("amend-entry", sentBack);
        at("correct-entry", corrected());
    }

    static boolean isOurs(RouteRule rule) {
        String pattern = rule.pattern().getPatternString();
        return pattern.equals("/selections") || pattern.startsWith("/selections/new") || pattern.startsWith("/selections/drafts")
                || Set.of("", "/extend", "/entries/new", "/documents/{id}", "/documents/{id}/docx").contains(pattern.replace("/selections/{caseNumber}", ""))
                || pattern.startsWith("/selection-entries") || pattern.startsWith(TASKS) && PAGES.contains(pattern.substring(TASKS.length()));
    }

    private RoundPlan plan(@Nullable String basis) {
        var plan = beans.getBean(RoundPlanning.class).begin("PROJECT_CONTEST");
        var criteria = List.of(new Criterion("c1", Hostile.NAME, 60, Hostile.TEXT), new Criterion("c2", "成效", 40, ""));
        return new RoundPlan(
                plan.kind(), plan.year(), Hostile.NAME, Hostile.TEXT, basis, criteria, plan.textLimit(), plan.photoLimit(), plan.quotas(),
                plan.vetoes(), plan.workdays());
    }

    private static EntryPaper paper() {
        return new EntryPaper(
                Hostile.NAME, Hostile.TEXT, Hostile.TEXT, List.of(new SelfScore("c1", 50, Hostile.TEXT), new SelfScore("c2", 30, Hostile.TEXT)));
    }

    private long draft(String official) {
        long draft = rounds.entryDraft(calling, official, paper());
        beans.getBean(EntryFiles.class).add(draft, "c1", "<b>${7*7}</b>𠮷'.pdf", FormationSamples.PDF, city.official(official));
        return draft;
    }

    private CaseNumber entered(String official) {
        return beans.getBean(SubmitEntry.class).submit(new SubmitEntry.Command(draft(official), 0, city.official(official)));
    }

    private CaseNumber corrected() {
        var number = entered("clerk-caizheng");
        rounds.review(number, "committee-caizheng", Verdict.AGREE, Hostile.TEXT);
        var by = city.official("clerk-city");
        beans.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            beans.getBean(Entries.class).ranked(number, 1, Hostile.TEXT, by);
            beans.getBean(Entries.class).askCorrection(number, Hostile.TEXT, by);
        });
        return number;
    }

    private CaseNumber at(String page, CaseNumber number) {
        waiting.put(page, walk.waiting(number));
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
        if (pattern.startsWith("/selections")) {
            return List.of(ofRound(rule, pattern));
        }
        boolean draft = rule.objects().get(0) == ObjectKind.DRAFT;
        long entry = draft ? entryDraft : beans.getBean(EntryBook.class).require(reviewed).sheet().id();
        var owner = city.official(draft ? "clerk-street" : "clerk-minzheng");
        return List.of(new Sample(owner, within(rule, draft ? String.valueOf(entry) : reviewed.value(), entry), others("clerk-office", "clerk-club")));
    }

    private Sample ofRound(RouteRule rule, String pattern) {
        var clerk = city.official("clerk-city");
        if (rule.objects().get(0) == ObjectKind.DRAFT) {
            return new Sample(clerk, List.of(String.valueOf(roundDraft)), List.of());
        }
        if (rule.objects().contains(ObjectKind.DOCUMENT)) {
            long document = beans.getBean(JdbcClient.class).sql("select max(id) from document_issued where case_number = ?")
                    .param(calling.value()).query(Long.class).single();
            return new Sample(clerk, List.of(calling.value(), String.valueOf(document)), List.of());
        }
        if (pattern.endsWith("/entries/new")) {
            return new Sample(city.official("clerk-minzheng"), List.of(calling.value()), List.of());
        }
        return pattern.endsWith("/extend")
                ? new Sample(clerk, List.of(calling.value()), List.of())
                : new Sample(clerk, List.of(planned.value()), others("clerk-jiaoyu", "clerk-xiangyang"));
    }

    private List<String> within(RouteRule rule, String id, long entry) {
        return rule.objects().contains(ObjectKind.ATTACHMENT)
                ? List.of(id, String.valueOf(beans.getBean(Attachments.class).of("selection-entry:" + entry).get(0).id()))
                : List.of(id);
    }

    private List<CurrentOfficial> strangers(CurrentOfficial handler) {
        return others("clerk-office", "clerk-club", "leader-binjiang").stream().filter(official -> !official.equals(handler)).toList();
    }

    private List<CurrentOfficial> others(String... officials) {
        return Stream.of(officials).map(city::official).toList();
    }
}
