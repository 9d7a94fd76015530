package cn.yinxian.council.board.model;

/** How long ago a motion was brought that nobody has done with. */
public enum BoardAge {
    OVER_30_DAYS(30),
    OVER_90_DAYS(90),
    OVER_180_DAYS(180);

    private final int days;

    BoardAge(int days) {
        this.days = days;
    }

    public int days() {
        return days;
    }
}
