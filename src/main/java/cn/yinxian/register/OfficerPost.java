package cn.yinxian.register;

/** Post in a branch. */
public enum OfficerPost {
    SECRETARY("书记"),
    DEPUTY_SECRETARY("副书记"),
    ORGANISATION("组织委员"),
    PUBLICITY("宣传委员"),
    DISCIPLINE("纪检委员"),
    MEMBER("委员");

    private final String title;

    OfficerPost(String title) {
        this.title = title;
    }

    /** As it stands in letters and in the sheets of a load. */
    public String title() {
        return title;
    }

    /** Whether the superior approves who holds it; of the others it takes note. */
    public boolean isHead() {
        return this == SECRETARY || this == DEPUTY_SECRETARY;
    }
}
