package cn.yinxian.formation.model;

/** Which branch an election or a post is for: the new one, or, after a split, the one that remains. */
public enum ElectedBranch {
    NEW,
    REMAINING
}
