package cn.yinxian.assembly;

/** Which branch of a case an election or a post is for: the new one; after a split, the one that remains; the one that stands. */
public enum ElectedBranch {
    NEW,
    REMAINING,
    STANDING
}
