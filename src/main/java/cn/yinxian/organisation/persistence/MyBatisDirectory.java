package cn.yinxian.organisation.persistence;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Directory;
import cn.yinxian.organisation.GroupBook;
import cn.yinxian.shared.OfficialId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class MyBatisDirectory implements Directory {

    private final DirectoryMapper mapper;
    private final GroupBook groups;
    private final Clock clock;

    MyBatisDirectory(DirectoryMapper mapper, GroupBook groups, Clock clock) {
        this.mapper = mapper;
        this.groups = groups;
        this.clock = clock;
    }

    @Override
    public List<Entry> find(String text, int size) {
        var sought = Sought.of(text);
        var ids = mapper.selectIds(sought.pattern(), sought.roles(), today(), size);
        return List.copyOf(entries(ids).values());
    }

    @Override
    public List<Entry> at(Collection<String> places, int size) {
        return places.isEmpty() ? List.of() : List.copyOf(entries(mapper.selectIdsAt(places, today(), size)).values());
    }

    @Override
    public Map<OfficialId, Entry> findAll(Collection<OfficialId> ids) {
        return entries(ids.stream().map(OfficialId::value).distinct().toList());
    }

    private Map<OfficialId, Entry> entries(List<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var rows = mapper.selectAll(ids, today());
        var words = groups.describe(rows.stream().filter(row -> row.title() == null).map(DirectoryRow::group).toList());
        var entries = new LinkedHashMap<OfficialId, Entry>();
        rows.stream().collect(Collectors.groupingBy(DirectoryRow::id, LinkedHashMap::new, Collectors.toList())).forEach((id, posts) -> {
            var held = posts.stream().map(row -> words(row, words)).distinct().collect(Collectors.joining("、"));
            entries.put(OfficialId.of(id), new Entry(OfficialId.of(id), posts.get(0).name(), held));
        });
        return entries;
    }

    private static String words(DirectoryRow row, Map<CandidateGroup, String> words) {
        return row.title() == null ? words.getOrDefault(row.group(), row.place()) : row.placeName() + row.title();
    }

    private LocalDate today() {
        return WorkingCalendar.dayOf(clock.instant());
    }
}
