package cn.yinxian.formation;

/** Identity of an application to form, adjust or dissolve a branch; it has one before it has a case number. */
public record FormationId(long value) {

    /** Key of its files and of its case's subject, e.g. {@code formation:17}. */
    public String subject() {
        return "formation:" + value;
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
