package cn.yinxian.organisation.persistence;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Substitutes;
import cn.yinxian.shared.OfficialId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class MyBatisSubstitutes implements Substitutes {

    private final SubstitutionMapper mapper;
    private final Clock clock;

    MyBatisSubstitutes(SubstitutionMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public List<Pair> of(Collection<OfficialId> principals) {
        var ids = principals.stream().map(OfficialId::value).distinct().toList();
        return ids.isEmpty() ? List.of() : pairs(mapper.selectPairs(ids, today()));
    }

    @Override
    public List<Pair> of(CandidateGroup group) {
        return pairs(mapper.selectPairsOfGroup(group.role(), group.place(), today()));
    }

    private LocalDate today() {
        return WorkingCalendar.dayOf(clock.instant());
    }

    private static List<Pair> pairs(List<PairRow> rows) {
        return rows.stream().map(PairRow::pair).toList();
    }
}
