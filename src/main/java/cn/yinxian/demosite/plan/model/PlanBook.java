package cn.yinxian.demosite.plan.model;

import cn.yinxian.shared.UnitCode;
import java.util.Optional;

/** The plans of all years, kept. */
public interface PlanBook {

    /** The one that waits for the leader, or was returned. */
    Optional<YearPlan> pending(int year);

    /** The one in force of this year; else the last one before. */
    Optional<YearPlan> inForce(int year);

    /** Locks the row of a district in a plan. */
    void lock(long plan, UnitCode district);

    void add(YearPlan plan);

    /** The one in force of the same year is replaced. @throws cn.yinxian.shared.Overtaken if somebody else has changed it */
    void update(YearPlan plan);
}
