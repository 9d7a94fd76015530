package cn.yinxian.selection.judging.usecase;

import cn.yinxian.selection.entry.Entries;
import cn.yinxian.selection.entry.EntryLine;
import cn.yinxian.selection.judging.RankedEntry;
import cn.yinxian.selection.judging.Scores;
import cn.yinxian.selection.judging.TieFacts;
import cn.yinxian.selection.judging.model.JudgedEntry;
import cn.yinxian.selection.judging.model.Judging;
import cn.yinxian.selection.judging.model.JudgingParts;
import cn.yinxian.selection.judging.model.Judgings;
import cn.yinxian.selection.judging.model.KeptSheet;
import cn.yinxian.selection.judging.model.LeaveOneOut;
import cn.yinxian.selection.judging.model.RankLine;
import cn.yinxian.selection.judging.model.ScoreBook;
import cn.yinxian.selection.judging.model.ScoreTally;
import cn.yinxian.selection.judging.usecase.ScoreResult.Given;
import cn.yinxian.selection.judging.usecase.ScoreResult.Row;
import cn.yinxian.selection.round.Rounds;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what came out once all judges have handed in; before, nobody learns of any score. */
@Service
@Transactional(readOnly = true)
public class ScoreResults implements Scores {

    private final Judgings judgings;
    private final ScoreBook scores;
    private final JudgingScale scales;
    private final Entries entries;
    private final Rounds rounds;

    ScoreResults(Judgings judgings, ScoreBook scores, JudgingScale scales, Entries entries, Rounds rounds) {
        this.judgings = judgings;
        this.scores = scores;
        this.scales = scales;
        this.entries = entries;
        this.rounds = rounds;
    }

    @Override
    public List<RankedEntry> rank(CaseNumber round, Map<CaseNumber, TieFacts> facts) {
        var parts = closed(round).parts();
        return tally(parts, scores.of(round)).rank(facts).lines().stream()
                .map(line -> new RankedEntry(line.score().entry(), line.rank(), line.score().mean(), line.tie()))
                .toList();
    }

    /** @param places first places that the leave-one-out looks at */
    public ScoreResult of(CaseNumber round, int places) {
        var judging = closed(round);
        var parts = judging.parts();
        var sheets = scores.of(round);
        var tally = tally(parts, sheets);
        var infos = entries.of(round).stream().collect(Collectors.toMap(EntryLine::number, Function.identity()));
        var codes = parts.entries().stream().collect(Collectors.toMap(JudgedEntry::entry, Function.identity()));
        var byEntry = sheets.stream().collect(Collectors.groupingBy(KeptSheet::entry));
        var rows = tally.rank(Map.of()).lines().stream()
                .map(line -> row(line, parts, codes.get(line.score().entry()), infos.get(line.score().entry()), byEntry))
                .toList();
        return new ScoreResult(
                rounds.require(round), parts, scales.of(judging), rows, List.copyOf(tally.spreads().values()),
                LeaveOneOut.all(tally, Map.of(), places), places);
    }

    private static Row row(
            RankLine line, JudgingParts parts, JudgedEntry entry, EntryLine info, Map<CaseNumber, List<KeptSheet>> byEntry) {
        return new Row(line, entry, info, byEntry.get(entry.entry()).stream()
                .map(sheet -> new Given(parts.seatOf(sheet.judge()).orElseThrow().number(), sheet))
                .sorted(Comparator.comparingInt(Given::seat))
                .toList());
    }

    private Judging closed(CaseNumber round) {
        return judgings.find(round).filter(Judging::isClosed).orElseThrow(Missing::new);
    }

    private static ScoreTally tally(JudgingParts parts, List<KeptSheet> sheets) {
        Set<CaseNumber> alive = parts.entries().stream().filter(entry -> !entry.gone()).map(JudgedEntry::entry).collect(Collectors.toSet());
        return ScoreTally.of(sheets.stream().filter(sheet -> sheet.counts() && alive.contains(sheet.entry())).map(KeptSheet::sheet).toList());
    }
}
