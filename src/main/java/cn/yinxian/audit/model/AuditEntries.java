package cn.yinxian.audit.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stored record: appended to and read, never changed. */
public interface AuditEntries {

    void add(AuditEntry entry);

    /** Newest first, of those older than the given id (null: from the newest). */
    List<AuditEntry> newest(AuditFilter filter, @Nullable Long before, int limit);
}
