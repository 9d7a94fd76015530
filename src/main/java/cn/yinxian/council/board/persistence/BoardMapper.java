package cn.yinxian.council.board.persistence;

import cn.yinxian.council.board.model.BoardQuestion;
import cn.yinxian.council.board.model.LedgerQuestion;
import cn.yinxian.shared.UnitCode;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Reads motions and action items for the board and the ledger. */
@Mapper
interface BoardMapper {

    List<BoardRows.MotionRow> selectMotions(
            @Param("asked") BoardQuestion asked, @Param("states") Collection<String> states, @Param("after") @Nullable String after,
            @Param("size") int size);

    List<BoardRows.StateCount> countByState(@Param("councils") Collection<UnitCode> councils);

    List<BoardRows.ItemRow> selectItems(@Param("asked") LedgerQuestion asked, @Param("after") @Nullable String after, @Param("size") int size);

    List<BoardRows.UnitRow> selectCoUnits(@Param("numbers") Collection<String> numbers);

    /** The last one of each. */
    List<BoardRows.ReportRow> selectReports(@Param("numbers") Collection<String> numbers);

    List<String> selectUnits(@Param("councils") Collection<UnitCode> councils);

    List<String> selectMeetings(@Param("councils") Collection<UnitCode> councils);
}
