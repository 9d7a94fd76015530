package cn.yinxian.calendar.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import cn.yinxian.calendar.CalendarChange;
import cn.yinxian.calendar.model.Changes;
import cn.yinxian.shared.OfficialId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisChanges implements Changes {

    private final ChangeMapper mapper;

    MyBatisChanges(ChangeMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public CalendarChange add(CalendarChange proposal) {
        var key = new ChangeId();
        mapper.insert(ChangeRow.of(proposal), key);
        mapper.insertDays(proposal.days().stream().map(day -> ChangeDayRow.of(key.value(), day)).toList());
        return proposal.stored(key.value());
    }

    @Override
    public Optional<CalendarChange> find(long id) {
        var row = mapper.select(id);
        return row == null ? Optional.empty() : withDays(List.of(row)).stream().findFirst();
    }

    @Override
    public boolean confirm(CalendarChange confirmed) {
        return mapper.confirm(confirmed.id(), confirmed.version(), confirmed.confirmedAt()) == 1;
    }

    @Override
    public void dropProposalsOf(OfficialId official) {
        mapper.deleteProposedDays(official.value());
        mapper.deleteProposed(official.value());
    }

    @Override
    public List<CalendarChange> confirmed(@Nullable Long before, int limit) {
        return withDays(mapper.selectConfirmed(before, limit));
    }

    @Override
    public List<String> titlesBetween(long after, long upTo) {
        return mapper.selectTitles(after, upTo);
    }

    private List<CalendarChange> withDays(List<ChangeRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var days = mapper.selectDays(rows.stream().map(ChangeRow::id).toList()).stream()
                .collect(groupingBy(ChangeDayRow::changeId, mapping(ChangeDayRow::change, toList())));
        return rows.stream().map(row -> row.change(days.getOrDefault(row.id(), List.of()))).toList();
    }
}
