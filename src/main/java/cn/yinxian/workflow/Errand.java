package cn.yinxian.workflow;

/** What whoever has a task now is asked to do instead of its step; done, the task goes back to whoever asked. */
public enum Errand {
    /** 委派: does the work, and decides nothing. */
    DELEGATED("delegation", "受委派办理", "这件事项是委派您办理的，请写明办理情况后交回，由委派人作出决定"),
    /** 前加签: says yes or no before the step is decided. */
    SIGN_BEFORE("signature", "加签中", "这件事项是请您加签的，请签署意见，由提出加签的人作出决定"),
    /** 后加签: says yes or no after the step's holder has, and before it is ended. */
    SIGN_AFTER("signature", "审批通过中", "这件事项是请您加签的，请签署意见，由提出加签的人作出决定");

    private final String page;
    private final String words;
    private final String refusal;

    Errand(String page, String words, String refusal) {
        this.page = page;
        this.words = words;
        this.refusal = refusal;
    }

    /** Its page behind {@code /tasks/<id>/}. */
    public String page() {
        return page;
    }

    /** What the case page says meanwhile. */
    public String words() {
        return words;
    }

    /** Why the step cannot be decided meanwhile. */
    public String refusal() {
        return refusal;
    }

    /** Whether somebody signs, before or after the holder. */
    public boolean signs() {
        return this != DELEGATED;
    }
}
