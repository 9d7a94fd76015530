package cn.yinxian.selection.round.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import cn.yinxian.selection.round.Criterion;
import cn.yinxian.selection.round.model.RoundKind;
import cn.yinxian.selection.round.model.RoundKinds;
import cn.yinxian.selection.round.persistence.RoundKindMapper.KindCriterionRow;
import cn.yinxian.shared.Missing;
import java.util.List;
import org.springframework.stereotype.Repository;

/** The kinds, read in two statements however many there are. */
@Repository
class MyBatisRoundKinds implements RoundKinds {

    private final RoundKindMapper mapper;

    MyBatisRoundKinds(RoundKindMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<RoundKind> all() {
        var criteria = mapper.selectKindCriteria().stream().collect(groupingBy(
                KindCriterionRow::kind, mapping(row -> new Criterion(row.code(), row.name(), row.weight(), row.guide()), toList())));
        return mapper.selectKinds().stream()
                .map(row -> new RoundKind(
                        row.code(), row.name(), row.showcaseName(), row.applicant(), row.blind(), row.textLimit(), row.photoLimit(),
                        row.quota(), row.source(), criteria.getOrDefault(row.code(), List.of())))
                .toList();
    }

    @Override
    public RoundKind require(String code) {
        return all().stream().filter(kind -> kind.code().equals(code)).findFirst().orElseThrow(Missing::new);
    }
}
