package cn.yinxian.council.board.model;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads motions and action items of several councils side by side, each page in the same few statements. */
public interface Board {

    /** The latest first. @param after number of the last motion of the page before */
    List<BoardMotion> motions(BoardQuestion question, @Nullable String after, int size);

    /** The motions nobody has done with yet; some hundreds in a city. */
    List<BoardMotion> open(List<UnitCode> councils);

    Map<BoardStage, Integer> countByStage(List<UnitCode> councils);

    /** The one due first at the head. @param after number of the last item of the page before */
    List<LedgerItem> items(LedgerQuestion question, @Nullable String after, int size);

    /** The units that brought a motion to these councils or lead an item of theirs; some dozens. */
    List<UnitCode> unitsOf(List<UnitCode> councils);

    /** The meetings that decided a motion of these councils or have one on their agenda, the latest first; some dozens. */
    List<CaseNumber> meetingsOf(List<UnitCode> councils);
}
