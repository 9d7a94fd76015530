package cn.yinxian.shared;

/** What an official decides on a step: 同意, 退回补正 (the case lives on), 不同意 (a verdict). */
public enum Verdict {
    AGREE,
    RETURN,
    REFUSE
}
