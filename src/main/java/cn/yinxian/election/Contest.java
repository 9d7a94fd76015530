package cn.yinxian.election;

/** 差额 (more candidates than seats) or 等额 (as many candidates as seats). */
public enum Contest {
    MARGIN,
    EQUAL
}
