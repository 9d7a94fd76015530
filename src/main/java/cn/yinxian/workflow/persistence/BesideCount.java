package cn.yinxian.workflow.persistence;

/** How much was done about a case beside its path. @param unanswered how many have not yet read it, or not answered about it */
public record BesideCount(int urges, int readings, int consultations, int unanswered) {

    public static final BesideCount NONE = new BesideCount(0, 0, 0, 0);
}
