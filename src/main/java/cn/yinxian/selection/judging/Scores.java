package cn.yinxian.selection.judging;

import cn.yinxian.shared.CaseNumber;
import java.util.List;
import java.util.Map;

/** What the judges' scores come to, for the area above. */
public interface Scores {

    /**
     * The ranking, ties by the published rule as far as it is known.
     *
     * @param facts by entry, as the site check, the last round and the bureau's vote give them
     * @throws cn.yinxian.shared.Missing before all judges have handed in
     */
    List<RankedEntry> rank(CaseNumber round, Map<CaseNumber, TieFacts> facts);
}
