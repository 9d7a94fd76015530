package cn.yinxian.inbox;

/** Tabs of the desk, in their order: 待办, 待阅, 已办, 我发起的, 我关注的, 草稿, 本单位在办. */
public enum DeskTab {
    TODO("/inbox"),
    READING("/inbox/reading"),
    DONE("/inbox/done"),
    STARTED("/inbox/mine"),
    FOLLOWED("/inbox/followed"),
    DRAFTS("/inbox/drafts"),
    UNIT("/inbox/unit");

    private final String path;

    DeskTab(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }
}
