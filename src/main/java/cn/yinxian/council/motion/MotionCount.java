package cn.yinxian.council.motion;

/**
 * How many motions a council has before it.
 *
 * @param drafts begun and not submitted
 * @param screened with its office, or on their way back to it
 * @param waiting accepted, and not on a fixed agenda
 */
public record MotionCount(int drafts, int screened, int waiting) {

    /** 草稿 3 份，待审核 2 件，已受理 5 件 */
    public String words() {
        return "草稿 %d 份，待审核 %d 件，已受理 %d 件".formatted(drafts, screened, waiting);
    }
}
