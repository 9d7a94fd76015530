package cn.yinxian.register.load.model;

import cn.yinxian.register.load.sheet.Sheet;
import cn.yinxian.shared.OfficialId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Loads that were checked, and those that were done. Contents are kept until the load is done or checked anew, hashes for good. */
public interface Loads {

    /** @return the id of the new load */
    long add(LoadKind kind, OfficialId by, Instant now, List<SheetReport> reports, Map<Sheet, Upload> uploads);

    Optional<StoredLoad> find(long id);

    /** As {@link #find}, and locks the load until the transaction ends: two confirmations come one after the other. */
    Optional<StoredLoad> lock(long id);

    /** The files of a load that is not done yet. */
    Map<Sheet, Upload> uploads(long id);

    /** The load is done; its contents go, for they hold personal data. */
    void finish(long id, Instant now);

    /** Forgets what the official had checked and not confirmed. */
    void dropUnfinished(LoadKind kind, OfficialId by);

    /** @param doneAt null while it waits for confirmation */
    record StoredLoad(long id, LoadKind kind, OfficialId by, Instant checkedAt, @Nullable Instant doneAt, List<StoredFile> files) {

        public boolean done() {
            return doneAt != null;
        }
    }

    /** @param fresh rows that were, or would be, entered */
    record StoredFile(Sheet sheet, String fileName, String hash, int rows, int fresh) {}
}
