package cn.yinxian.workflow;

/** What whoever has a task now is asked to do instead of its step; done, the task goes back to whoever asked. */
public enum Errand {
    /** 委派: does the work, and decides nothing. */
    DELEGATED("delegation"),
    /** 前加签: says yes or no before the step is decided. */
    SIGN_BEFORE("signature"),
    /** 后加签: says yes or no after the step's holder has, and before it is ended. */
    SIGN_AFTER("signature");

    private final String page;

    Errand(String page) {
        this.page = page;
    }

    /** Its page behind {@code /tasks/<id>/}. */
    public String page() {
        return page;
    }
}
