package cn.yinxian.selection.round;

/** Who may enter for a round: branches, or units (among them districts with what they have of their own). */
public enum ApplicantKind {
    BRANCH,
    UNIT
}
