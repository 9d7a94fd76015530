package cn.yinxian.notification.model;

/** Carries messages out of the house by one channel. */
public interface Courier {

    Channel channel();

    /** Whether there is anything behind it. A person's channel tells so with each message; groups are left out where not connected. */
    boolean isConnected();

    /** @param address mailbox or phone number; empty for a group */
    Receipt deliver(Letter letter, String address);
}
