package cn.yinxian.renewal.model;

/** What a branch asks of its superior: 换届, 延期换届 or 提前换届. */
public enum RequestKind {
    RENEWAL,
    POSTPONE,
    EARLY;

    public boolean isShift() {
        return this != RENEWAL;
    }
}
