package cn.yinxian.attack;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Roster;
import cn.yinxian.organisation.model.HeldPost;
import cn.yinxian.organisation.model.People;
import cn.yinxian.organisation.model.Person;
import cn.yinxian.organisation.model.Posts;
import cn.yinxian.selection.TestRounds;
import cn.yinxian.selection.entry.Entries;
import cn.yinxian.selection.entry.model.EntryPaper;
import cn.yinxian.selection.entry.usecase.EntryFiles;
import cn.yinxian.selection.entry.usecase.SubmitEntry;
import cn.yinxian.selection.judging.usecase.AssignJudges;
import cn.yinxian.selection.judging.usecase.HandInScores;
import cn.yinxian.selection.judging.usecase.ScoreEntry;
import cn.yinxian.selection.round.Rounds;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Verdict;
import cn.yinxian.shell.security.RouteRule;
import cn.yinxian.testing.ObjectSamples;
import cn.yinxian.testing.TestCity;
import cn.yinxian.workflow.OpenTasks;
import cn.yinxian.workflow.TaskRef;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** A round whose judges are to be fixed, one that is being scored, and one that has been; hostile texts wherever one can be typed. */
final class JudgingSamples implements ObjectSamples {

    private static final String ASSIGN = "/tasks/{taskId}/selection/assign-judges";
    private static final String SCORE = "/tasks/{taskId}/selection/score-entries";
    private static final String ROUND = "/selections/{caseNumber}/";
    private static final int JUDGES = 6;

    private final TestCity city;
    private final BeanFactory beans;
    private final TestRounds rounds;
    private final CaseNumber assigning;
    private final CaseNumber scoring;
    private final CaseNumber scored;

    JudgingSamples(TestCity city, CaseWalk walk, BeanFactory beans) {
        this.city = city;
        this.beans = beans;
        rounds = new TestRounds(city, beans);
        for (int judge = 1; judge <= JUDGES + 2; judge++) {
            beans.getBean(People.class).addAll(List.of(new Person(id(judge), Hostile.NAME, null, true, 0)));
            beans.getBean(Posts.class).addAll(List.of(
                    new HeldPost(0, id(judge), Role.JUDGE, TestCity.CITY.value(), null, DateRange.since(walk.today().minusYears(1)), 0)));
        }
        assigning = ranked();
        scoring = assigned();
        scored = assigned();
        IntStream.rangeClosed(1, JUDGES).forEach(this::score);
    }

    private static OfficialId id(int judge) {
        return OfficialId.of("judge-" + judge);
    }

    private CurrentOfficial judge(int number) {
        return beans.getBean(Roster.class).current(id(number));
    }

    private CaseNumber ranked() {
        var round = rounds.calling("PROJECT_CONTEST");
        var paper = new EntryPaper(Hostile.NAME, Hostile.TEXT, Hostile.TEXT, rounds.paper(round, "").scores());
        long draft = rounds.entryDraft(round, "clerk-minzheng", paper);
        var clerk = city.official("clerk-minzheng");
        beans.getBean(EntryFiles.class).add(draft, rounds.view(round).criteria().get(0).code(), "<b>${7*7}</b>𠮷'.pdf", FormationSamples.PDF, clerk);
        var entry = beans.getBean(SubmitEntry.class).submit(new SubmitEntry.Command(draft, 0, clerk));
        rounds.review(entry, "committee-minzheng", Verdict.AGREE, Hostile.TEXT);
        rounds.close(round);
        beans.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            beans.getBean(Entries.class).ranked(entry, 1, Hostile.TEXT, city.official("clerk-xiangyang"));
            beans.getBean(Rounds.class).rankingsIn(round);
        });
        return round;
    }

    private CaseNumber assigned() {
        var round = ranked();
        var groups = IntStream.rangeClosed(1, JUDGES).boxed().collect(Collectors.toMap(JudgingSamples::id, judge -> 1));
        beans.getBean(AssignJudges.class).assign(new AssignJudges.Command(rounds.task(round), groups, city.official("clerk-city")));
        return round;
    }

    private void score(int judge) {
        var points = rounds.view(scored).criteria().stream().map(one -> String.valueOf(one.weight() - 1)).toList();
        var task = task(scored, judge);
        beans.getBean(ScoreEntry.class).score(new ScoreEntry.Command(task, "1-01", points, Hostile.TEXT, 0, judge(judge)));
        beans.getBean(HandInScores.class).handIn(task, judge(judge));
    }

    private TaskRef task(CaseNumber round, int judge) {
        return beans.getBean(OpenTasks.class).waitingIn(round).stream()
                .filter(task -> task.owner().equals(id(judge).value()))
                .findFirst()
                .orElseThrow()
                .task();
    }

    static boolean isOurs(RouteRule rule) {
        String pattern = rule.pattern().getPatternString();
        return Stream.of(ASSIGN, SCORE, ROUND + "judges", ROUND + "sheet").anyMatch(pattern::startsWith);
    }

    @Override
    public List<Sample> of(RouteRule rule) {
        String pattern = rule.pattern().getPatternString();
        if (pattern.startsWith(ASSIGN)) {
            return List.of(new Sample(city.official("clerk-city"), List.of(rounds.task(assigning).value()), others("clerk-office", "leader-binjiang")));
        }
        if (pattern.startsWith(SCORE)) {
            var ids = Stream.of(task(scoring, 1).value(), "1-01", "1").limit(rule.objects().size()).toList();
            return List.of(new Sample(judge(1), ids, others("clerk-office", "leader-binjiang")));
        }
        if (pattern.startsWith(ROUND + "judges")) {
            var ids = Stream.of(scoring.value(), "2").limit(rule.objects().size()).toList();
            return List.of(new Sample(city.official("clerk-city"), ids, List.of()));
        }
        return pattern.startsWith(ROUND + "sheet")
                ? List.of(new Sample(city.official("clerk-city"), List.of(scored.value()), List.of()))
                : List.of();
    }

    private List<CurrentOfficial> others(String... officials) {
        return Stream.of(officials).map(city::official).toList();
    }
}
