package cn.yinxian.selection.judging.usecase;

import cn.yinxian.selection.judging.model.JudgeProfile;
import cn.yinxian.selection.judging.model.JudgeSeat;
import cn.yinxian.selection.judging.model.JudgingParts;
import cn.yinxian.selection.judging.model.Judgings;
import cn.yinxian.selection.judging.model.KeptSheet;
import cn.yinxian.selection.judging.model.Panel;
import cn.yinxian.selection.judging.model.ScoreBook;
import cn.yinxian.selection.round.RoundView;
import cn.yinxian.selection.round.Rounds;
import cn.yinxian.shared.CaseNumber;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far the judges are, for the clerk: how many sheets, never what stands on them. */
@Service
@Transactional(readOnly = true)
public class JudgingProgress {

    /** @param whole sheets with all points @param all entries this judge scores */
    public record SeatLine(JudgeSeat seat, int whole, int all) {}

    /** @param spare judges who could come in the place of another, by id */
    public record Progress(RoundView round, JudgingParts parts, Panel panel, List<SeatLine> seats, List<JudgeProfile> spare) {}

    private final Judgings judgings;
    private final ScoreBook scores;
    private final Rounds rounds;
    private final JudgingScale scales;
    private final RelationFinder relations;

    JudgingProgress(Judgings judgings, ScoreBook scores, Rounds rounds, JudgingScale scales, RelationFinder relations) {
        this.judgings = judgings;
        this.scores = scores;
        this.rounds = rounds;
        this.scales = scales;
        this.relations = relations;
    }

    public boolean hasBegun(CaseNumber round) {
        return judgings.find(round).isPresent();
    }

    /** {@link cn.yinxian.shared.Missing} while no judges are fixed. */
    public Progress of(CaseNumber round) {
        var judging = judgings.require(round);
        var parts = judging.parts();
        var scale = scales.of(judging);
        var panel = judging.panel();
        var byJudge = scores.of(round).stream()
                .filter(sheet -> sheet.counts() && scale.missing(sheet.points()).isEmpty())
                .collect(Collectors.groupingBy(KeptSheet::judge));
        var seats = parts.seats().stream().map(seat -> {
            var own = panel.entriesOf(seat.judge());
            long whole = byJudge.getOrDefault(seat.judge(), List.of()).stream().filter(sheet -> own.contains(sheet.entry())).count();
            return new SeatLine(seat, (int) whole, own.size());
        }).toList();
        var spare = judging.isClosed() ? List.<JudgeProfile>of() : relations.judges().stream()
                .filter(judge -> parts.seatOf(judge.id()).isEmpty())
                .toList();
        return new Progress(rounds.require(round), parts, panel, seats, spare);
    }
}
