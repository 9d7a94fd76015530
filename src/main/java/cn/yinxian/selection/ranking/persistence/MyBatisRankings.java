package cn.yinxian.selection.ranking.persistence;

import cn.yinxian.selection.ranking.model.Ranking;
import cn.yinxian.selection.ranking.model.Rankings;
import cn.yinxian.selection.ranking.persistence.RankingRow.LineRow;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.UnitCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisRankings implements Rankings {

    private final RankingMapper mapper;

    MyBatisRankings(RankingMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(Ranking ranking) {
        mapper.insert(RankingRow.of(ranking.state()));
    }

    @Override
    public void update(Ranking ranking) {
        var state = ranking.state();
        if (mapper.update(RankingRow.of(state)) == 0) {
            throw Overtaken.byAnother();
        }
        String number = state.number().value();
        mapper.deleteLines(number);
        if (!state.lines().isEmpty()) {
            mapper.insertLines(IntStream.range(0, state.lines().size())
                    .mapToObj(at -> LineRow.of(number, at, state.lines().get(at)))
                    .toList());
        }
    }

    @Override
    public Ranking require(CaseNumber number) {
        return Optional.ofNullable(mapper.select(number.value())).map(row -> whole(List.of(row)).get(0)).orElseThrow(Missing::new);
    }

    @Override
    public List<Ranking> of(CaseNumber round) {
        return whole(mapper.selectOf(round.value()));
    }

    @Override
    public Optional<Ranking> of(CaseNumber round, UnitCode place) {
        return Optional.ofNullable(mapper.selectAt(round.value(), place.value())).map(row -> whole(List.of(row)).get(0));
    }

    @Override
    public void lockOf(CaseNumber round) {
        mapper.lockOf(round.value());
    }

    /** With their lines: one more statement, however many they are. */
    private List<Ranking> whole(List<RankingRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var lines = mapper.selectLines(rows.stream().map(RankingRow::caseNumber).toList()).stream()
                .collect(Collectors.groupingBy(LineRow::caseNumber));
        return rows.stream().map(row -> row.ranking(lines.getOrDefault(row.caseNumber(), List.of()))).toList();
    }
}
