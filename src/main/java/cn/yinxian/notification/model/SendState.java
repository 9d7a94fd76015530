package cn.yinxian.notification.model;

/** What has become of a message: NOT_SENT could not be sent for want of an address, a server or a reason; FAILED was tried in vain. */
public enum SendState {
    WAITING,
    SENT,
    FAILED,
    NOT_SENT;

    public boolean canBeSentAgain() {
        return this == FAILED || this == NOT_SENT;
    }
}
