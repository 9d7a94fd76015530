package cn.yinxian.notification.model;

/** A way out of the house. */
public enum Channel {
    MAIL,
    SMS,
    WECOM,
    DINGTALK;

    /** Speaks to a group chat, not to a person: says no names, and at most so many times a minute. */
    public boolean isGroup() {
        return this == WECOM || this == DINGTALK;
    }
}
