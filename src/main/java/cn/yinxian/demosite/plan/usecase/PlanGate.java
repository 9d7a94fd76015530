package cn.yinxian.demosite.plan.usecase;

import cn.yinxian.demosite.plan.SiteMode;

/** Decision table demo-gate. */
public interface PlanGate {

    /** @param words what it means @param source printed after it */
    record Verdict(SiteMode mode, boolean plaque, boolean publicity, String words, String source) {}

    Verdict of(boolean approved);
}
