package cn.yinxian.selection.ranking.model;

/** What a district does with an entry. */
public enum Recommendation {
    RECOMMENDED,
    /** Beyond the places: may enter where one becomes free. */
    RESERVE,
    NOT_RECOMMENDED
}
