package cn.yinxian.inbox.usecase;

import cn.yinxian.inbox.Desk;
import cn.yinxian.inbox.model.SavedFilter;
import cn.yinxian.inbox.model.SavedFilters;
import cn.yinxian.organisation.CurrentOfficial;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists an official's kept filters with how many tasks each finds. In two statements. */
@Service
@Transactional(readOnly = true)
public class BrowseFilters {

    /** @param found counted up to {@link Desk#COUNT_LIMIT} */
    public record Counted(SavedFilter filter, int found) {}

    private final SavedFilters filters;
    private final Desk desk;

    BrowseFilters(SavedFilters filters, Desk desk) {
        this.filters = filters;
        this.desk = desk;
    }

    public List<Counted> of(CurrentOfficial me) {
        var kept = filters.of(me.id());
        var counts = desk.countsOf(me, kept.stream().map(SavedFilter::filter).toList());
        return IntStream.range(0, kept.size()).mapToObj(i -> new Counted(kept.get(i), counts.get(i))).toList();
    }
}
