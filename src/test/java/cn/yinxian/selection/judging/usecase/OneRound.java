package cn.yinxian.selection.judging.usecase;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.organisation.Units;
import cn.yinxian.selection.entry.Entries;
import cn.yinxian.selection.entry.EntryLine;
import cn.yinxian.selection.entry.EntryState;
import cn.yinxian.selection.judging.model.JudgeGroup;
import cn.yinxian.selection.judging.model.Judging;
import cn.yinxian.selection.judging.model.JudgingTerms;
import cn.yinxian.selection.judging.model.Panel;
import cn.yinxian.selection.judging.model.PanelNames;
import cn.yinxian.selection.judging.model.PanelRules;
import cn.yinxian.selection.judging.model.Recusal;
import cn.yinxian.selection.round.ApplicantKind;
import cn.yinxian.selection.round.Criterion;
import cn.yinxian.selection.round.RoundMode;
import cn.yinxian.selection.round.RoundState;
import cn.yinxian.selection.round.RoundView;
import cn.yinxian.selection.round.Rounds;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.workflow.Holding;
import cn.yinxian.workflow.OpenTask;
import cn.yinxian.workflow.TaskKey;
import cn.yinxian.workflow.TaskRef;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A round whose judges have been fixed, without engine and database: what each judge may do is what the rows allow. */
public final class OneRound implements JudgingWorkflow {

    public static final CaseNumber NUMBER = CaseNumber.of("SR-2026-00001");
    public static final Instant AT = Instant.parse("2026-11-24T02:00:00Z");

    public final KeptJudgings kept = new KeptJudgings();
    public final Rounds rounds = mock(Rounds.class);
    public final Entries entries = mock(Entries.class);
    public final Units units = mock(Units.class);
    public final Clock clock = Clock.fixed(AT, ZoneOffset.UTC);
    public final List<String> acts = new ArrayList<>();

    public OneRound(int judges, int count, Recusal... recusals) {
        when(rounds.require(any())).thenReturn(view());
        when(entries.of(NUMBER)).thenReturn(IntStream.rangeClosed(1, count).mapToObj(OneRound::line).toList());
        var city = new Unit(UnitCode.of("440300"), "海州市", UnitKind.CITY, null, null, false, "/440300/", true, 0);
        when(units.city()).thenReturn(city);
        var panel = new Panel(
                List.of(new JudgeGroup(
                        1, IntStream.rangeClosed(1, judges).mapToObj(OneRound::judge).toList(), IntStream.rangeClosed(1, count).mapToObj(OneRound::entry).toList())),
                List.of(recusals));
        kept.add(Judging.assign(
                NUMBER, new JudgingTerms(true, true, new PanelRules(5, 7)), panel,
                new PanelNames(Map.of(), CaseNumber::value, entry -> "做法" + entry), AT));
    }

    public static CaseNumber entry(int number) {
        return CaseNumber.of("SE-2026-%05d".formatted(number));
    }

    public static OfficialId judge(int number) {
        return OfficialId.of("judge-" + number);
    }

    public static CurrentOfficial official(int number) {
        return new CurrentOfficial(judge(number), "评委" + number, List.of());
    }

    private static EntryLine line(int number) {
        return new EntryLine(
                entry(number), "做法" + number, "单位" + number, null, UnitCode.of("U" + number + "0"), "/440300/U" + number + "0/",
                UnitCode.of("440300"), EntryState.IN_SELECTION, 90, 1);
    }

    private static RoundView view() {
        return new RoundView(
                NUMBER, "DISTRICT_BRAND", "一区一品", 2026, "2026年一区一品案例征集", RoundMode.SHOWCASE, null, RoundState.JUDGING, ApplicantKind.BRANCH,
                true, 1500, 2,
                List.of(new Criterion("C1", "有组织", 40, ""), new Criterion("C2", "有队伍", 30, ""), new Criterion("C3", "有成效", 30, "")),
                List.of(), Set.of(), List.of());
    }

    public ScoreEntry scoreEntry() {
        return new ScoreEntry(this, kept, kept, new JudgingScale(rounds), act -> {}, clock);
    }

    public ScoreResults results() {
        return new ScoreResults(kept, kept, new JudgingScale(rounds), entries, rounds);
    }

    /** A judge's task bears the judge's id. */
    public static TaskRef task(int judge) {
        return TaskRef.of(judge(judge).value());
    }

    @Override
    public OpenTask takeAssigning(TaskRef task, CurrentOfficial by) {
        throw new Missing();
    }

    @Override
    public OpenTask takeScoring(TaskRef task, CurrentOfficial by) {
        if (!task.value().equals(by.id().value())) {
            throw new Missing();
        }
        return new OpenTask(
                task, TaskKey.of("userTask_scoreEntries"), "评委评分", NUMBER, "selection/score-entries",
                CandidateGroup.of(Role.JUDGE, UnitCode.of("440300")).toString(), null, AT, null,
                new Holding(by.id().value(), by.id().value(), null, null), by);
    }

    @Override
    public void assigned(OpenTask task, List<OfficialId> judges, String words) {
        acts.add(words);
    }

    @Override
    public void handedIn(OpenTask task, String words) {
        acts.add(words);
    }

    @Override
    public void replaced(CaseNumber round, OfficialId gone, @Nullable OfficialId comes, String words, CurrentOfficial by) {
        acts.add(words);
    }

    @Override
    public void lock(CaseNumber round) {}
}
