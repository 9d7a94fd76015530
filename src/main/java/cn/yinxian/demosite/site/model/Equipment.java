package cn.yinxian.demosite.site.model;

/** The check-list of what a place has. */
public enum Equipment {
    SIGN,
    ROOM,
    FLAG,
    RULES,
    BOOKS,
    LEDGER,
    SCREEN,
    ACCESS,
    REST,
    FIRST_AID
}
