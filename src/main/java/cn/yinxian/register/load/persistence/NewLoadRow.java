package cn.yinxian.register.load.persistence;

import cn.yinxian.register.load.model.LoadKind;
import java.time.Instant;

/** A load to be inserted; the database gives it its id. */
class NewLoadRow {

    private long id;
    private final LoadKind kind;
    private final String loadedBy;
    private final Instant checkedAt;

    NewLoadRow(LoadKind kind, String loadedBy, Instant checkedAt) {
        this.kind = kind;
        this.loadedBy = loadedBy;
        this.checkedAt = checkedAt;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public LoadKind getKind() {
        return kind;
    }

    public String getLoadedBy() {
        return loadedBy;
    }

    public Instant getCheckedAt() {
        return checkedAt;
    }
}
