package cn.yinxian.workflow;

/** What was done on a step, as the approval record tells it (labels: messages.properties). */
public enum Verb {
    SUBMIT,
    /** The system opens the case because a date demands it. */
    CALL,
    /** The applying side asks, in a case that stands already. */
    REQUEST,
    AGREE,
    RETURN,
    REFUSE,
    /** To an earlier step other than the applicant's. */
    SEND_BACK,
    /** The last handler takes the step back. */
    RECALL,
    RESUBMIT,
    /** Straight to the step that sent it back: those that have agreed stand. */
    RESUBMIT_STRAIGHT,
    WITHDRAW,
    /** What the case was about is gone. */
    TERMINATE,
    ISSUE,
    NOMINATE,
    REPORT,
    REPORT_YEAR,
    APPOINT,
    ASSIGN,
    ARRANGE,
    SUPERVISE,
    /** 催办: beside the path; those who have to act are told again. */
    URGE,
    /** 抄送: somebody may read the case. */
    COPY_TO,
    /** 传阅: somebody may read it and write an opinion. */
    CIRCULATE,
    /** 征求意见: somebody is asked by a day; the task stays where it is. */
    CONSULT,
    RECORD,
    QUERY,
    ANSWER,
    /** 并入: another case stands for this one. */
    MERGE,
    /** 转有关单位办理 */
    REDIRECT,
    /** To the council one level up. */
    RAISE,
    /** To the council one level down. */
    PASS_DOWN,
    /** The unit to which it was redirected has answered. */
    REPLY,
    /** The excerpt of signed minutes comes back: what a meeting decided. */
    RESOLVE_IN_MEETING,
    /** 分解: what was decided becomes action items. */
    SPLIT,
    /** 销号 */
    CLOSE_OUT,
    /** 交办: a unit gets an action item. */
    ORDER,
    /** What a unit has done about it. */
    REPORT_ITEM,
    ASK_EXTENSION,
    /** Another unit leads from now on. */
    REASSIGN_LEAD,
    NAME_HANDLER,
    /** No act on the case: somebody puts it into their own list. */
    FOLLOW,
    SIGN_YES,
    SIGN_NO,
    SIGN_ABSTAIN,
    /** 并加签: somebody more signs this step. */
    ADD_SIGNER_BESIDE,
    /** 减签 */
    REMOVE_SIGNER,
    CLAIM,
    RELEASE,
    HAND_OVER,
    /** 改派: a leader of the unit gives a task to somebody else. */
    REASSIGN,
    DELEGATE,
    /** The delegate has done it, and gives it back. */
    RESOLVE,
    RECALL_DELEGATION,
    ADD_SIGNER_BEFORE,
    ADD_SIGNER_AFTER,
    COUNTERSIGN_YES,
    COUNTERSIGN_NO,
    /** The agenda of a meeting goes to its convener. */
    SUBMIT_AGENDA,
    /** The meeting has been held, and everything decided. */
    HOLD_MEETING,
    /** Two or more were there and gave points. */
    INSPECT,
    /** What they found wanting was put right. */
    RECTIFY,
    /** What it waited for in its district has come. */
    RELEASE_HELD,
    /** What was shown to everybody has been shown long enough. */
    CLOSE_PUBLICITY,
    /** Too few had come to a meeting. */
    ADJOURN,
    SUBMIT_MINUTES,
    /** Judges are put together in groups, and get what they score. */
    ASSIGN_JUDGES,
    SUBMIT_SCORES,
    /** Another judges in the place of one who must not, or cannot. */
    REPLACE_JUDGE,
    /** 公示: what is to be decided is put up for everybody. */
    POST,
    CONFIRM_PUBLICITY,
    /** Somebody objects to what was put up. */
    OBJECT,
    CONCLUDE_OBJECTION,
    /** Those who are called get more time. */
    EXTEND,
    /** All districts have sent what they recommend. */
    RECEIVE_RANKINGS,
    /** 推荐排序: the district recommends an entry, or does not. */
    RANK,
    /** 形式审查. */
    CHECK_FORM,
    /** A result is made known to whom it concerns. */
    CONCLUDE,
    /** Another takes the applicant's place. */
    PASS_ON,
    /** 排序推荐: a district has ordered the entries within its places. */
    SUBMIT_RANKING,
    /** 批量办理: offered on pages; in the record each is the verb that was done. */
    BATCH
}
