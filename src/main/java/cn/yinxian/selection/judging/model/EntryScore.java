package cn.yinxian.selection.judging.model;

import cn.yinxian.selection.judging.Fraction;
import cn.yinxian.selection.judging.Points;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * An entry's score: of the judges' totals one highest and one lowest are dropped (去掉一个最高分、一个最低分), the mean of the others counts.
 *
 * @param marks by judge, in the order of their ids
 */
public record EntryScore(CaseNumber entry, List<Mark> marks, Fraction mean) {

    /** With fewer totals nothing can be dropped. */
    private static final int FEWEST_TO_DROP = 3;

    public enum MarkUse {
        COUNTED,
        HIGHEST_DROPPED,
        LOWEST_DROPPED
    }

    public record Mark(OfficialId judge, Points total, MarkUse use) {}

    /** Of equal totals it makes no difference which is dropped: the first judge's highest, the last one's lowest. */
    public static EntryScore of(CaseNumber entry, Collection<ScoreSheet> sheets) {
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("no sheet for " + entry);
        }
        var ordered = sheets.stream()
                .sorted(Comparator.comparing(ScoreSheet::total).reversed().thenComparing(sheet -> sheet.judge().value()))
                .toList();
        int last = ordered.size() - 1;
        boolean drops = ordered.size() >= FEWEST_TO_DROP;
        var marks = ordered.stream()
                .map(sheet -> new Mark(sheet.judge(), sheet.total(), use(drops, ordered.indexOf(sheet), last)))
                .sorted(Comparator.comparing(mark -> mark.judge().value()))
                .toList();
        long halves = marks.stream().filter(mark -> mark.use() == MarkUse.COUNTED).mapToLong(mark -> mark.total().halves()).sum();
        long counted = marks.stream().filter(mark -> mark.use() == MarkUse.COUNTED).count();
        return new EntryScore(entry, marks, new Fraction(halves, 2 * counted));
    }

    private static MarkUse use(boolean drops, int at, int last) {
        if (drops && at == 0) {
            return MarkUse.HIGHEST_DROPPED;
        }
        return drops && at == last ? MarkUse.LOWEST_DROPPED : MarkUse.COUNTED;
    }
}
