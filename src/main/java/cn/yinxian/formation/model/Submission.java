package cn.yinxian.formation.model;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import java.time.Instant;

/**
 * What is fixed when the application is submitted.
 *
 * @param committee unit of the 基层党委 the branch belongs to
 * @param decidingUnit unit of the body that decides: the committee's, or the district or city as 工委
 */
public record Submission(CaseNumber caseNumber, UnitCode committee, Decider decider, UnitCode decidingUnit, Instant at) {}
