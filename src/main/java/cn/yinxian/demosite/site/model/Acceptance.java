package cn.yinxian.demosite.site.model;

/** What an on-site acceptance leads to (decision table site-score). */
public enum Acceptance {
    PASS,
    /** Once, within some days, with evidence. */
    RECTIFY,
    FAIL
}
