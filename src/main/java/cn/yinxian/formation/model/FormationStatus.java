package cn.yinxian.formation.model;

import cn.yinxian.shared.Overtaken;
import java.util.Set;

/** Milestones of an application; the state of its case is a column of the case file. */
public enum FormationStatus {
    /** 草稿，尚未提交 */
    DRAFT,
    /** 审批中 */
    UNDER_REVIEW,
    /** 退回补正 */
    RETURNED,
    /** 已批准，班子待产生或党员待安排 */
    APPROVED,
    /** 选举结果已报告，书记待批准 */
    ELECTED,
    /** 班子、去向均已落实，待备案入册 */
    SETTLED,
    /** 已进入底册 */
    REGISTERED,
    /** 不同意 */
    REFUSED,
    /** 申请人撤销 */
    WITHDRAWN,
    /** 由有权决定的组织终止 */
    TERMINATED;

    private static final Set<FormationStatus> ENDED = Set.of(REGISTERED, REFUSED, WITHDRAWN, TERMINATED);

    public boolean isOpen() {
        return this != DRAFT && !ENDED.contains(this);
    }

    /** Whether the question is still open: what the rules say today counts. */
    public boolean isReviewed() {
        return this == UNDER_REVIEW || this == RETURNED;
    }

    /** The stage at an earlier step; {@link Overtaken} where the reply lies between the two. */
    FormationStatus turnedBackTo(FormationStep step) {
        if (step.isReviewed() ? !isReviewed() : this != ELECTED) {
            throw Overtaken.byAnother();
        }
        return step == FormationStep.AMEND ? RETURNED : step.isReviewed() ? UNDER_REVIEW : APPROVED;
    }

    /** Whether another application may be begun from its text (复制为新申请). */
    public boolean isCopyable() {
        return this == REFUSED || this == WITHDRAWN || this == TERMINATED;
    }
}
