package cn.yinxian.selection.ranking;

/** Milestones of a district's ranking. */
public enum RankingStatus {
    RANKING,
    APPROVING,
    /** 公示 runs. */
    SHOWN,
    SENT,
    /** The round was terminated. */
    CANCELLED;

    public boolean ended() {
        return this == SENT || this == CANCELLED;
    }
}
