package cn.yinxian.formation.model;

/** What a file of an application is: 请示(申请), 党员名册, 各单位意见, 其他. */
public enum AttachmentKind {
    APPLICATION,
    ROSTER,
    UNIT_OPINION,
    OTHER
}
