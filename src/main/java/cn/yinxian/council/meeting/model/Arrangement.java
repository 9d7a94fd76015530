package cn.yinxian.council.meeting.model;

/**
 * How an item is dealt with.
 *
 * @param minutes estimated
 * @param attending who comes in for this item only, as typed
 * @param note seen by the office alone
 */
public record Arrangement(int minutes, String attending, String note) {

    public static final int USUAL_MINUTES = 15;

    public static final Arrangement USUAL = new Arrangement(USUAL_MINUTES, "", "");
}
