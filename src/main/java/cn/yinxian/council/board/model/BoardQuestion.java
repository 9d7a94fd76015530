package cn.yinxian.council.board.model;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the board; null asks for nothing.
 *
 * @param councils whose motions; never empty
 * @param unit that brought the motion or leads one of its items
 * @param meeting that decided it, or on whose agenda it stands
 * @param before brought before this time and not ended
 * @param among only these motions, where a light was asked for
 */
public record BoardQuestion(
        List<UnitCode> councils,
        @Nullable BoardStage stage,
        @Nullable UnitCode unit,
        @Nullable CaseNumber meeting,
        @Nullable Instant before,
        @Nullable List<CaseNumber> among) {

    public BoardQuestion {
        councils = List.copyOf(councils);
    }

    public BoardQuestion among(List<CaseNumber> motions) {
        return new BoardQuestion(councils, stage, unit, meeting, before, List.copyOf(motions));
    }
}
