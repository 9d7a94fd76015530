package cn.yinxian.organisation.persistence;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.Substitutes;
import cn.yinxian.shared.OfficialId;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
    public Map<OfficialId, List<Substitute>> of(Collection<OfficialId> principals) {
        var ids = principals.stream().map(OfficialId::value).distinct().toList();
        return ids.isEmpty()
                ? Map.of()
                : mapper.selectPairs(ids, WorkingCalendar.dayOf(clock.instant())).stream()
                        .collect(Collectors.groupingBy(
                                pair -> OfficialId.of(pair.principal()),
                                Collectors.mapping(
                                        pair -> new Substitute(OfficialId.of(pair.substitute()), SubstitutionRow.split(pair.matters())),
                                        Collectors.toList())));
    }
}
