package cn.yinxian.inbox.usecase;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.inbox.model.SavedFilter;
import cn.yinxian.inbox.model.SavedFilters;
import cn.yinxian.inbox.model.TaskFilter;
import cn.yinxian.shared.OfficialId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a kept filter another name, or throws it away. */
@Service
@Transactional
public class ChangeFilter {

    private final SavedFilters filters;
    private final AuditTrail audit;

    ChangeFilter(SavedFilters filters, AuditTrail audit) {
        this.filters = filters;
        this.audit = audit;
    }

    /** {@link cn.yinxian.shared.Missing} unless it is this official's own. */
    @Transactional(readOnly = true)
    public SavedFilter require(long id, OfficialId me) {
        return filters.require(id, me);
    }

    public void rename(long id, String name, long seenVersion, OfficialId by) {
        filters.rename(seen(id, seenVersion, by), name);
        audit.append(new Act(by.value(), "filter.rename", "official:" + by, name));
    }

    public void remove(long id, long seenVersion, OfficialId by) {
        var filter = seen(id, seenVersion, by);
        filters.remove(filter);
        audit.append(new Act(by.value(), "filter.drop", "official:" + by, filter.name()));
    }

    private SavedFilter seen(long id, long version, OfficialId by) {
        var filter = filters.require(id, by);
        return new SavedFilter(filter.id(), filter.name(), TaskFilter.NONE, version);
    }
}
