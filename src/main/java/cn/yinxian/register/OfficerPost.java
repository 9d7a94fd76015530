package cn.yinxian.register;

/** Post in a branch: 书记, 副书记, 组织委员, 宣传委员, 纪检委员, 委员. */
public enum OfficerPost {
    SECRETARY,
    DEPUTY_SECRETARY,
    ORGANISATION,
    PUBLICITY,
    DISCIPLINE,
    MEMBER
}
