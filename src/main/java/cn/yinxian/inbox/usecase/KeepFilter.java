package cn.yinxian.inbox.usecase;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.inbox.model.SavedFilters;
import cn.yinxian.inbox.model.TaskFilter;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a filter under a name. */
@Service
@Transactional
public class KeepFilter {

    /** So that their counts stay cheap, and the row of names readable. */
    static final int AT_MOST = 20;

    private final SavedFilters filters;
    private final AuditTrail audit;

    KeepFilter(SavedFilters filters, AuditTrail audit) {
        this.filters = filters;
        this.audit = audit;
    }

    public void keep(String name, TaskFilter filter, OfficialId by) {
        if (filter.isEmpty()) {
            throw Refused.because(Refusal.of("", "inbox.filterEmpty", "还没有选定任何条件，请先在待办中筛选，再保存"));
        }
        if (filters.of(by).size() >= AT_MOST) {
            throw Refused.because(Refusal.of("", "inbox.filterCount", "最多保存 " + AT_MOST + " 个筛选，请先删除不用的"));
        }
        filters.add(by, name, filter);
        audit.append(new Act(by.value(), "filter.keep", "official:" + by, name));
    }
}
