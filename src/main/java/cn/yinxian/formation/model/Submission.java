package cn.yinxian.formation.model;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import java.time.Instant;

/**
 * What is fixed when the application is submitted.
 *
 * @param committee unit of the 基层党委 the branch belongs to
 * @param decidingUnit unit of the body that decides: the committee's, or the district or city as 工委
 * @param cityConsents whether the city must consent first
 * @param assessment what the rules said that day; the register moves on, this stays
 */
public record Submission(
        CaseNumber caseNumber,
        UnitCode committee,
        Decider decider,
        UnitCode decidingUnit,
        boolean cityConsents,
        Instant at,
        Assessment assessment) {

    /** Whether the same bodies decide; else steps that have agreed must see it anew. */
    boolean sameWayAs(Submission other) {
        return committee.equals(other.committee)
                && decider == other.decider
                && decidingUnit.equals(other.decidingUnit)
                && cityConsents == other.cityConsents;
    }
}
