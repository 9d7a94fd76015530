package cn.yinxian.notification.model;

/** By what one looks for reminders: read in the house or not, and how far on the way out. */
public enum DeliveryState {
    UNREAD,
    READ,
    WAITING,
    SENT,
    FAILED,
    NOT_SENT
}
