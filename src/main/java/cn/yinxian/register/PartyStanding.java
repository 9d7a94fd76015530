package cn.yinxian.register;

/** 正式党员 or 预备党员. */
public enum PartyStanding {
    FULL,
    PROBATIONARY
}
