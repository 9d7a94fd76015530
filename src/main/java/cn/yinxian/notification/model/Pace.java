package cn.yinxian.notification.model;

/** Each notice by itself and at once, or one digest a working day. */
public enum Pace {
    DAILY,
    AT_ONCE
}
