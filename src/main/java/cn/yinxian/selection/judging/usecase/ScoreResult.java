package cn.yinxian.selection.judging.usecase;

import cn.yinxian.selection.entry.EntryLine;
import cn.yinxian.selection.judging.model.JudgedEntry;
import cn.yinxian.selection.judging.model.JudgeSpread;
import cn.yinxian.selection.judging.model.JudgingParts;
import cn.yinxian.selection.judging.model.KeptSheet;
import cn.yinxian.selection.judging.model.LeaveOneOut;
import cn.yinxian.selection.judging.model.RankLine;
import cn.yinxian.selection.judging.model.ScoreScale;
import cn.yinxian.selection.round.RoundView;
import java.util.List;

/**
 * What came out of a round's judging, with everything from which it can be computed again.
 *
 * @param rows by rank
 * @param places how many first places the leave-one-out looks at
 */
public record ScoreResult(
        RoundView round, JudgingParts parts, ScoreScale scale, List<Row> rows, List<JudgeSpread> spreads, List<LeaveOneOut> withoutOne, int places) {

    /** @param sheets by seat of the judge, struck ones included */
    public record Row(RankLine line, JudgedEntry entry, EntryLine info, List<Given> sheets) {}

    /** @param seat number of the judge */
    public record Given(int seat, KeptSheet sheet) {}
}
