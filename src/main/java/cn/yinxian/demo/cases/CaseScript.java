package cn.yinxian.demo.cases;

import cn.yinxian.formation.model.Proposal;
import cn.yinxian.shared.OfficialId;
import java.time.Instant;
import java.util.List;

/**
 * One demo case: who applies for what, how it goes, and when somebody acts in it. Drawn from the city as it was loaded, so
 * that a start after a crash draws the same.
 *
 * @param acts instants at which somebody acts; those left when the goal is reached are not used
 */
record CaseScript(int ordinal, OfficialId applicant, Proposal proposal, CaseGoal goal, List<Instant> acts) {}
