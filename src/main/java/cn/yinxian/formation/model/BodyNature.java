package cn.yinxian.formation.model;

/** What the branch is formed around: 一般单位, 社区, 社团协会(老年大学、活动团队), 为执行任务设立的机构. */
public enum BodyNature {
    UNIT,
    COMMUNITY,
    CLUB,
    TASK_BODY
}
