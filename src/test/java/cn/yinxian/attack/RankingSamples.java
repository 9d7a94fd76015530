package cn.yinxian.attack;

import cn.yinxian.attack.CaseWalk.Waiting;
import cn.yinxian.document.Documents;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.publicity.usecase.ConfirmPublicity;
import cn.yinxian.selection.TestRounds;
import cn.yinxian.selection.entry.Entries;
import cn.yinxian.selection.entry.EntryState;
import cn.yinxian.selection.ranking.model.Choice;
import cn.yinxian.selection.ranking.model.Ranking;
import cn.yinxian.selection.ranking.model.Rankings;
import cn.yinxian.selection.ranking.model.Recommendation;
import cn.yinxian.selection.ranking.usecase.ApproveRanking;
import cn.yinxian.selection.ranking.usecase.SubmitRanking;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.shared.Verdict;
import cn.yinxian.shell.security.RouteRule;
import cn.yinxian.testing.ObjectSamples;
import cn.yinxian.testing.TestCity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.beans.factory.BeanFactory;

/** Rankings of two districts: one waits at each step, one was sent; with a hostile text wherever one can be typed. */
final class RankingSamples implements ObjectSamples {

    private static final String TASKS = "/tasks/{taskId}/selection/";

    private final TestCity city;
    private final BeanFactory beans;
    private final CaseWalk walk;
    private final Map<String, Waiting> waiting = new HashMap<>();
    private final CaseNumber sent;

    RankingSamples(TestCity city, CaseWalk walk, BeanFactory beans) {
        this.city = city;
        this.beans = beans;
        this.walk = walk;
        var round = closed("DISTRICT_BRAND");
        waiting.put("rank-entries", walk.waiting(at(round, TestCity.XIANGYANG)));
        waiting.put("approve-ranking", walk.waiting(ranked(at(round, TestCity.BINJIANG))));
        sent = sent(ranked(at(closed("PROJECT_CONTEST"), TestCity.XIANGYANG)));
    }

    private CaseNumber closed(String kind) {
        var rounds = new TestRounds(city, beans);
        var round = rounds.calling(kind);
        Map.of("clerk-minzheng", "committee-minzheng", "clerk-jiaoyu", "committee-jiaoyu").forEach((clerk, committee) -> {
            var entry = rounds.entered(round, clerk, rounds.paper(round, Hostile.NAME));
            rounds.review(entry, committee, Verdict.AGREE, Hostile.TEXT);
        });
        rounds.close(round);
        return round;
    }

    private CaseNumber at(CaseNumber round, UnitCode place) {
        return beans.getBean(Rankings.class).of(round, place).map(Ranking::number).orElseThrow();
    }

    private CaseNumber ranked(CaseNumber ranking) {
        var now = walk.waiting(ranking);
        var state = beans.getBean(Rankings.class).require(ranking).state();
        var ready = beans.getBean(Entries.class).of(state.round(), state.place(), EntryState.READY);
        var choices = IntStream.range(0, ready.size())
                .mapToObj(at -> new Choice(ready.get(at).number(), Recommendation.RECOMMENDED, at + 1, Hostile.NAME))
                .toList();
        beans.getBean(SubmitRanking.class).submit(
                new SubmitRanking.Command(now.task().task(), choices, Hostile.NAME, state.version(), now.by()));
        return ranking;
    }

    private CaseNumber sent(CaseNumber ranking) {
        var now = walk.waiting(ranking);
        beans.getBean(ApproveRanking.class).decide(new ApproveRanking.Command(now.task().task(), Verdict.AGREE, Hostile.TEXT, version(ranking), now.by()));
        var shown = Objects.requireNonNull(beans.getBean(Rankings.class).require(ranking).state().publicity());
        var instance = beans.getBean(RuntimeService.class).createProcessInstanceQuery().processInstanceBusinessKey(shown.value()).singleResult();
        var jobs = beans.getBean(ManagementService.class);
        jobs.executeJob(jobs.createJobQuery().processInstanceId(instance.getId()).timers().singleResult().getId());
        var confirm = walk.waiting(shown);
        long version = 1;
        beans.getBean(ConfirmPublicity.class).confirm(new ConfirmPublicity.Command(confirm.task().task(), Hostile.TEXT, version, confirm.by()));
        return ranking;
    }

    private long version(CaseNumber ranking) {
        return beans.getBean(Rankings.class).require(ranking).state().version();
    }

    /** By the page of the step. */
    Map<String, Waiting> waiting() {
        return waiting;
    }

    static boolean isOurs(RouteRule rule) {
        String pattern = rule.pattern().getPatternString();
        return pattern.startsWith("/selection-rankings") || pattern.equals(TASKS + "rank-entries") || pattern.equals(TASKS + "approve-ranking");
    }

    @Override
    public List<Sample> of(RouteRule rule) {
        if (!isOurs(rule) || rule.objects().isEmpty()) {
            return List.of();
        }
        String pattern = rule.pattern().getPatternString();
        if (pattern.startsWith(TASKS)) {
            var one = Objects.requireNonNull(waiting.get(pattern.substring(TASKS.length())));
            var others = pattern.endsWith("approve-ranking") ? List.of("clerk-xiangyang", "clerk-minzheng") : List.of("clerk-binjiang", "clerk-jiaoyu");
            return List.of(new Sample(one.by(), List.of(one.task().task().value()), others.stream().map(city::official).toList()));
        }
        var clerk = city.official("clerk-xiangyang");
        if (rule.objects().size() > 1) {
            var letter = beans.getBean(Documents.class).of(sent).get(0).id();
            return List.of(new Sample(clerk, List.of(sent.value(), String.valueOf(letter)), strangers()));
        }
        return List.of(new Sample(clerk, List.of(sent.value()), strangers()));
    }

    private List<CurrentOfficial> strangers() {
        return Stream.of("clerk-jiaoyu", "clerk-minzheng", "leader-binjiang").map(city::official).toList();
    }
}
