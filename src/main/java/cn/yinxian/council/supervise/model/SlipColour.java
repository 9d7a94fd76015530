package cn.yinxian.council.supervise.model;

/** Colour of a 督办单, the graver the later. */
public enum SlipColour {
    /** 提醒: the day comes near. */
    YELLOW,
    /** 通报批评: it is late. */
    ORANGE,
    /** 责令: it is long late, or not the first time this year. */
    RED
}
