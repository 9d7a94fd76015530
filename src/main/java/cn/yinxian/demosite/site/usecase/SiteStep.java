package cn.yinxian.demosite.site.usecase;

/** Steps of demo-site at which somebody decides about an application. */
public enum SiteStep {
    UNIT_OPINION,
    CHECK,
    APPROVE,
    DESK_REVIEW,
    ACCEPT,
    RECTIFY,
    JOINT_REVIEW,
    LIST,
    AMEND;

    /** Whether the district has its say only after this step. */
    boolean isBeforeRecommendation() {
        return this == UNIT_OPINION || this == CHECK;
    }
}
