package cn.yinxian.audit.usecase;

import cn.yinxian.audit.model.AuditEntries;
import cn.yinxian.audit.model.AuditEntry;
import cn.yinxian.audit.model.AuditFilter;
import cn.yinxian.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the audit record, newest first. */
@Service
@Transactional(readOnly = true)
public class BrowseAudit {

    static final int PAGE_SIZE = 50;

    private final AuditEntries entries;

    BrowseAudit(AuditEntries entries) {
        this.entries = entries;
    }

    public Slice<AuditEntry> page(AuditFilter filter, @Nullable Long before) {
        var found = entries.newest(filter, before, PAGE_SIZE + 1);
        if (found.size() <= PAGE_SIZE) {
            return new Slice<>(found, null);
        }
        var rows = found.subList(0, PAGE_SIZE);
        return new Slice<>(rows, String.valueOf(rows.get(PAGE_SIZE - 1).id()));
    }
}
