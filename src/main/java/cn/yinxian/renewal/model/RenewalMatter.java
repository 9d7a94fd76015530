package cn.yinxian.renewal.model;

/** What a case of this process is about. */
public enum RenewalMatter {
    /** 届满换届: all seats, a new term. */
    TERM,
    /** 补选: posts vacant in mid-term, elected for the rest of it. */
    BY_ELECTION,
    /** 指派: the superior names a secretary or deputy, where that is truly necessary. */
    ASSIGNMENT
}
