package cn.yinxian.notification.model;

import org.jspecify.annotations.Nullable;

/**
 * What came of trying to send a message.
 *
 * @param state WAITING: failed this time, to be tried again
 * @param note why it failed or was not sent; no address and no phone number, for others read it
 */
public record Receipt(SendState state, @Nullable String note) {

    private static final int NOTE_LENGTH = 200;

    public static Receipt sent() {
        return new Receipt(SendState.SENT, null);
    }

    /** There is no way to send it; trying again by itself would not help. */
    public static Receipt notSent(String why) {
        return new Receipt(SendState.NOT_SENT, why);
    }

    /** It may work later. */
    public static Receipt failed(String why) {
        return new Receipt(SendState.WAITING, why.length() > NOTE_LENGTH ? why.substring(0, NOTE_LENGTH) : why);
    }

    /** The other side will never take it. */
    public static Receipt refused(String why) {
        return new Receipt(SendState.FAILED, failed(why).note());
    }
}
