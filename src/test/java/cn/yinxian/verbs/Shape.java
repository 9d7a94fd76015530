package cn.yinxian.verbs;

/** Shapes of models and circumstances in which each verb of office work is tried. */
public enum Shape {
    SINGLE("单人环节"),
    ALL_SIGN("会签"),
    ANY_SIGN("或签"),
    IN_TURN("依次审批"),
    BRANCHES("并行分支"),
    CALLED("子流程"),
    ESCALATED("超时督办后"),
    SUBSTITUTED("代理期间");

    private final String words;

    Shape(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
