package cn.yinxian.selection.ranking.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.entry.Entries;
import cn.yinxian.selection.entry.EntryLine;
import cn.yinxian.selection.entry.EntryState;
import cn.yinxian.selection.ranking.model.Choice;
import cn.yinxian.selection.ranking.model.Rankings;
import cn.yinxian.selection.ranking.model.RankingState;
import cn.yinxian.selection.round.RoundPhase;
import cn.yinxian.selection.round.Rounds;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.workflow.TaskRef;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ranks the entries of a district within its places; serves userTask_rankEntries. */
@Service
@Transactional
public class SubmitRanking {

    /** @param note why places stay empty */
    public record Command(TaskRef task, List<Choice> choices, @Nullable String note, long seenVersion, CurrentOfficial by) {

        public Command {
            choices = List.copyOf(choices);
        }
    }

    private final Rankings rankings;
    private final Entries entries;
    private final Rounds rounds;
    private final RankingWorkflow workflow;
    private final Clock clock;

    SubmitRanking(Rankings rankings, Entries entries, Rounds rounds, RankingWorkflow workflow, Clock clock) {
        this.rankings = rankings;
        this.entries = entries;
        this.rounds = rounds;
        this.workflow = workflow;
        this.clock = clock;
    }

    public void submit(Command command) {
        var task = workflow.takeRanking(command.task(), command.by());
        var ranking = rankings.require(task.caseNumber());
        ranking.requireVersion(command.seenVersion());
        var state = ranking.state();
        requireReviewed(state);
        var ready = entries.of(state.round(), state.place(), EntryState.READY).stream().map(EntryLine::number).toList();
        ranking.rank(command.choices(), command.note(), ready);
        rankings.update(ranking);
        workflow.ranked(task, ranking, "推荐名额 %d 个，推荐 %d 个".formatted(
                state.quota(), ranking.state().lines().stream().filter(line -> line.holdsPlace()).count()));
    }

    /** Units have their days to review; nobody is passed over before they are over. */
    private void requireReviewed(RankingState state) {
        var until = rounds.require(state.round()).phase(RoundPhase.UNIT_REVIEW).to();
        int pending = entries.of(state.round(), state.place(), EntryState.IN_REVIEW, EntryState.RETURNED).size();
        if (pending > 0 && until != null && !WorkingCalendar.dayOf(clock.instant()).isAfter(until)) {
            throw Refused.because(Refusal.of(
                    "", "selection.unitReview",
                    "还有 %d 个项目正在单位审核，审核到%d月%d日截止；请等审核结束后再排序".formatted(pending, until.getMonthValue(), until.getDayOfMonth())));
        }
    }
}
