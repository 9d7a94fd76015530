package cn.yinxian.selection.judging.usecase;

import cn.yinxian.attachment.Attachments;
import cn.yinxian.selection.judging.model.JudgedEntry;
import cn.yinxian.selection.judging.model.JudgeSeat;
import cn.yinxian.selection.judging.model.Judgings;
import cn.yinxian.selection.judging.model.KeptSheet;
import cn.yinxian.selection.judging.model.ScoreBook;
import cn.yinxian.selection.judging.model.ScoreScale;
import cn.yinxian.selection.round.RoundView;
import cn.yinxian.selection.round.Rounds;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a judge sees: the entries to be scored, under codes, and the own sheets. The caller has opened the judge's task. */
@Service
@Transactional(readOnly = true)
public class JudgeDesk {

    /** @param missing criteria without points */
    public record Line(String code, String title, KeptSheet sheet, List<ScoreScale.Line> missing) {

        public boolean whole() {
            return missing.isEmpty();
        }
    }

    public record Desk(RoundView round, boolean blind, JudgeSeat seat, ScoreScale scale, List<Line> lines) {

        public long whole() {
            return lines.stream().filter(Line::whole).count();
        }
    }

    /** @param next code of the next one that is not whole, behind this one or from the start; the own one if there is no other */
    public record Open(Desk desk, Line line, ShownEntry entry, String next) {}

    private final Judgings judgings;
    private final ScoreBook scores;
    private final Rounds rounds;
    private final JudgingScale scales;
    private final ShownEntries shown;

    JudgeDesk(Judgings judgings, ScoreBook scores, Rounds rounds, JudgingScale scales, ShownEntries shown) {
        this.judgings = judgings;
        this.scores = scores;
        this.rounds = rounds;
        this.scales = scales;
        this.shown = shown;
    }

    public Desk of(CaseNumber round, OfficialId judge) {
        var judging = judgings.require(round);
        var scale = scales.of(judging);
        Map<CaseNumber, KeptSheet> kept = scores.of(round, judge).stream().collect(Collectors.toMap(KeptSheet::entry, Function.identity()));
        var own = judging.panel().entriesOf(judge);
        var lines = judging.parts().entries().stream()
                .filter(entry -> own.contains(entry.entry()))
                .map(entry -> line(entry, kept.getOrDefault(entry.entry(), KeptSheet.blank(judge, entry.entry())), scale))
                .toList();
        return new Desk(rounds.require(round), judging.parts().terms().blind(), judging.seatOf(judge), scale, lines);
    }

    private static Line line(JudgedEntry entry, KeptSheet sheet, ScoreScale scale) {
        return new Line(entry.code(), entry.title(), sheet, scale.missing(sheet.points()));
    }

    /** {@link cn.yinxian.shared.Missing} if it is not the judge's to score. */
    public Open open(CaseNumber round, OfficialId judge, String code) {
        var entry = own(round, judge, code);
        var desk = of(round, judge);
        var line = desk.lines().stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
        return new Open(desk, line, shown.of(entry.entry(), desk.blind()), next(desk, code));
    }

    public Attachments.Content file(CaseNumber round, OfficialId judge, String code, int position) {
        return shown.file(own(round, judge, code).entry(), position, judgings.require(round).parts().terms().blind());
    }

    private JudgedEntry own(CaseNumber round, OfficialId judge, String code) {
        return judgings.require(round).shown(judge, code);
    }

    private static String next(Desk desk, String code) {
        var open = desk.lines().stream().filter(line -> !line.whole() && !line.code().equals(code)).map(Line::code).toList();
        return open.stream().filter(one -> one.compareTo(code) > 0).findFirst().orElse(open.isEmpty() ? code : open.get(0));
    }
}
