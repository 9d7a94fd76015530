package cn.yinxian.selection.judging.persistence;

import cn.yinxian.selection.judging.model.KeptSheet;
import cn.yinxian.selection.judging.model.ScoreBook;
import cn.yinxian.selection.judging.persistence.ScoreRows.ScoreRow;
import cn.yinxian.selection.judging.persistence.ScoreRows.SheetRow;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisScoreBook implements ScoreBook {

    private final ScoreMapper mapper;

    MyBatisScoreBook(ScoreMapper mapper) {
        this.mapper = mapper;
    }

    private record Key(String official, String entry) {}

    @Override
    public List<KeptSheet> of(CaseNumber round) {
        return read(round, null);
    }

    @Override
    public List<KeptSheet> of(CaseNumber round, OfficialId judge) {
        return read(round, judge.value());
    }

    private List<KeptSheet> read(CaseNumber round, @Nullable String official) {
        var scores = mapper.selectScores(round.value(), official).stream()
                .collect(Collectors.groupingBy(row -> new Key(row.official(), row.entryNumber())));
        return mapper.selectSheets(round.value(), official).stream()
                .map(row -> row.with(scores.getOrDefault(new Key(row.official(), row.entryNumber()), List.of())))
                .toList();
    }

    @Override
    public void put(CaseNumber round, KeptSheet sheet, Instant at) {
        var row = SheetRow.of(round, sheet, at);
        if (sheet.isNew()) {
            insert(row);
        } else if (mapper.update(row) == 0) {
            throw Overtaken.byAnother();
        }
        mapper.deleteScores(row.roundNumber(), row.official(), row.entryNumber());
        var scores = ScoreRow.of(round, sheet);
        if (!scores.isEmpty()) {
            mapper.insertScores(scores);
        }
    }

    /** Of two windows in which the same sheet is begun, the later one is told. */
    private void insert(SheetRow row) {
        try {
            mapper.insert(row);
        } catch (DuplicateKeyException another) {
            throw Overtaken.byAnother();
        }
    }

    @Override
    public void strike(CaseNumber round, OfficialId judge, CaseNumber entry, String why, Instant at) {
        mapper.strike(round.value(), judge.value(), entry.value(), why, at);
    }

    @Override
    public void strike(CaseNumber round, OfficialId judge, String why, Instant at) {
        mapper.strike(round.value(), judge.value(), null, why, at);
    }
}
