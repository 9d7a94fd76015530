package cn.yinxian.selection.judging.model;

import cn.yinxian.selection.judging.Fraction;
import cn.yinxian.selection.judging.Points;
import cn.yinxian.selection.judging.model.EntryScore.Mark;
import cn.yinxian.selection.judging.model.EntryScore.MarkUse;
import cn.yinxian.shared.OfficialId;
import java.util.Comparator;
import java.util.List;

/**
 * How one judge's totals lie: nobody is judged by it, but a hand that always pulls one way is seen.
 *
 * @param above how many of the totals lie above the score of their entry
 * @param below how many lie below
 */
public record JudgeSpread(
        OfficialId judge, int entries, Points lowest, Points highest, Fraction mean, int droppedHighest, int droppedLowest, int above, int below) {

    static JudgeSpread of(OfficialId judge, List<EntryScore> scores) {
        var own = scores.stream()
                .flatMap(score -> score.marks().stream().filter(mark -> mark.judge().equals(judge)).map(mark -> new Given(mark, score.mean())))
                .toList();
        var totals = own.stream().map(given -> given.mark().total()).sorted(Comparator.naturalOrder()).toList();
        return new JudgeSpread(
                judge, own.size(), totals.get(0), totals.get(totals.size() - 1),
                new Fraction(totals.stream().mapToLong(Points::halves).sum(), 2L * own.size()),
                count(own, MarkUse.HIGHEST_DROPPED), count(own, MarkUse.LOWEST_DROPPED),
                (int) own.stream().filter(given -> given.againstMean() > 0).count(),
                (int) own.stream().filter(given -> given.againstMean() < 0).count());
    }

    private static int count(List<Given> own, MarkUse use) {
        return (int) own.stream().filter(given -> given.mark().use() == use).count();
    }

    private record Given(Mark mark, Fraction mean) {

        int againstMean() {
            return new Fraction(mark.total().halves(), 2).compareTo(mean);
        }
    }
}
