package cn.yinxian.audit.usecase;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.audit.model.AuditEntries;
import cn.yinxian.audit.model.AuditEntry;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records an act in the act's own transaction; without one it refuses, so that no act can be recorded that did not happen. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class StoredAuditTrail implements AuditTrail {

    private final AuditEntries entries;
    private final Clock clock;

    StoredAuditTrail(AuditEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    @Override
    public void append(Act act) {
        link(AuditEntry.of(act, clock.instant()));
    }

    /** The one place where a row enters the record; here it is to be chained to the hash of the row before it. */
    private void link(AuditEntry entry) {
        entries.add(entry);
    }
}
