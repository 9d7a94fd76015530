package cn.yinxian.council.board.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toMap;

import cn.yinxian.council.board.model.Board;
import cn.yinxian.council.board.model.BoardMotion;
import cn.yinxian.council.board.model.BoardQuestion;
import cn.yinxian.council.board.model.BoardStage;
import cn.yinxian.council.board.model.LedgerItem;
import cn.yinxian.council.board.model.LedgerQuestion;
import cn.yinxian.council.board.persistence.BoardRows.ItemRow;
import cn.yinxian.council.board.persistence.BoardRows.MotionRow;
import cn.yinxian.council.board.persistence.BoardRows.ReportRow;
import cn.yinxian.council.board.persistence.BoardRows.StateCount;
import cn.yinxian.council.board.persistence.BoardRows.UnitRow;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisBoard implements Board {

    private static final int MOST_OPEN = 2_000;

    private final BoardMapper mapper;

    MyBatisBoard(BoardMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<BoardMotion> motions(BoardQuestion question, @Nullable String after, int size) {
        if (question.councils().isEmpty() || question.among() != null && question.among().isEmpty()) {
            return List.of();
        }
        var states = question.stage() != null ? question.stage().states() : question.before() != null ? BoardStage.openStates() : List.<String>of();
        return mapper.selectMotions(question, states, after, size).stream().map(MotionRow::motion).toList();
    }

    @Override
    public List<BoardMotion> open(List<UnitCode> councils) {
        if (councils.isEmpty()) {
            return List.of();
        }
        var all = new BoardQuestion(councils, null, null, null, null, null);
        return mapper.selectMotions(all, BoardStage.openStates(), null, MOST_OPEN).stream().map(MotionRow::motion).toList();
    }

    @Override
    public Map<BoardStage, Integer> countByStage(List<UnitCode> councils) {
        return councils.isEmpty()
                ? Map.of()
                : mapper.countByState(councils).stream().collect(groupingBy(row -> BoardStage.of(row.status()), summingInt(StateCount::motions)));
    }

    @Override
    public List<LedgerItem> items(LedgerQuestion question, @Nullable String after, int size) {
        var rows = question.councils().isEmpty() ? List.<ItemRow>of() : mapper.selectItems(question, after, size);
        if (rows.isEmpty()) {
            return List.of();
        }
        var numbers = rows.stream().map(ItemRow::caseNumber).toList();
        var coUnits = mapper.selectCoUnits(numbers).stream().collect(groupingBy(UnitRow::caseNumber));
        var reports = mapper.selectReports(numbers).stream().collect(toMap(ReportRow::caseNumber, row -> row));
        return rows.stream().map(row -> row.item(coUnits.getOrDefault(row.caseNumber(), List.of()), reports.get(row.caseNumber()))).toList();
    }

    @Override
    public List<UnitCode> unitsOf(List<UnitCode> councils) {
        return councils.isEmpty() ? List.of() : mapper.selectUnits(councils).stream().map(UnitCode::of).toList();
    }

    @Override
    public List<CaseNumber> meetingsOf(List<UnitCode> councils) {
        return councils.isEmpty() ? List.of() : mapper.selectMeetings(councils).stream().map(CaseNumber::of).toList();
    }
}
