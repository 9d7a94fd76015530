package cn.yinxian.demosite.site.model;

/** The parts of the score of an on-site acceptance; they add up to 100. */
public enum ScorePart {
    ORGANISATION(20),
    VENUE(20),
    LEDGER(20),
    ROLE(20),
    EXPLANATION(10),
    FEATURE(10);

    private final int most;

    ScorePart(int most) {
        this.most = most;
    }

    public int most() {
        return most;
    }
}
