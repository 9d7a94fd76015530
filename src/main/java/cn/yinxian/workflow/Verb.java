package cn.yinxian.workflow;

/** What was done on a step, as the approval record tells it (labels: messages.properties). */
public enum Verb {
    SUBMIT,
    AGREE,
    RETURN,
    REFUSE,
    RESUBMIT,
    /** Straight to the step that sent it back: those that have agreed stand. */
    RESUBMIT_STRAIGHT,
    WITHDRAW,
    REPORT,
    APPOINT,
    ASSIGN,
    ARRANGE,
    SUPERVISE,
    RECORD,
    QUERY,
    ANSWER,
    NAME_HANDLER
}
