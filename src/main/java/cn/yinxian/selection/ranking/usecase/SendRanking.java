package cn.yinxian.selection.ranking.usecase;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.entry.Entries;
import cn.yinxian.selection.entry.EntryLine;
import cn.yinxian.selection.entry.EntryState;
import cn.yinxian.selection.ranking.RankingSent;
import cn.yinxian.selection.ranking.model.Ranking;
import cn.yinxian.selection.ranking.model.RankingState;
import cn.yinxian.selection.ranking.model.Rankings;
import cn.yinxian.shared.CaseNumber;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sends what a district recommends; each entry is told. Serves serviceTask_sendRanking. */
@Service
public class SendRanking {

    private final Rankings rankings;
    private final Entries entries;
    private final RankingWorkflow workflow;
    private final RankingLetter letter;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SendRanking(
            Rankings rankings, Entries entries, RankingWorkflow workflow, RankingLetter letter, ApplicationEventPublisher events,
            Clock clock) {
        this.rankings = rankings;
        this.entries = entries;
        this.workflow = workflow;
        this.letter = letter;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void send(CaseNumber number) {
        rankings.lockOf(rankings.require(number).state().round());
        var ranking = rankings.require(number);
        var state = ranking.state();
        var over = tooLate(ranking);
        var sent = ranking.send(clock.instant());
        rankings.update(ranking);
        workflow.mark(ranking);
        letter.send(ranking.state(), sent);
        sent.forEach(one -> entries.ranked(one.entry(), one.rank(), one.words(), CurrentOfficial.SYSTEM));
        over.forEach(one -> entries.ranked(one, null, "到推荐报送时尚未通过单位审核", CurrentOfficial.SYSTEM));
        events.publishEvent(new RankingSent(number, state.round(), state.place()));
    }

    /** Entries that came into no ranking: their units had not agreed in time. */
    private List<CaseNumber> tooLate(Ranking ranking) {
        RankingState state = ranking.state();
        return entries.of(state.round(), state.place(), EntryState.IN_REVIEW, EntryState.RETURNED, EntryState.READY).stream()
                .map(EntryLine::number)
                .filter(entry -> state.lines().stream().noneMatch(line -> line.entry().equals(entry)))
                .toList();
    }
}
