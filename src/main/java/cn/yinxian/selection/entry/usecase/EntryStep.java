package cn.yinxian.selection.entry.usecase;

/** User tasks of selection-entry. */
public enum EntryStep {
    REVIEW,
    AMEND,
    CORRECT
}
