package cn.yinxian.workflow;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Unit;
import cn.yinxian.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * What a case is started with.
 *
 * @param applicant {@link CurrentOfficial#SYSTEM} where a date opens the case, until somebody adopts it
 * @param applicantGroup gets what goes back to the applicant (补正, reports)
 * @param routedBy the rule that chose the way of the case, as its decision table words it; kept as proof of why a task came to somebody
 */
public record NewCase(
        CaseNumber number,
        ProcessKey process,
        String title,
        String subject,
        Unit unit,
        CurrentOfficial applicant,
        CandidateGroup applicantGroup,
        @Nullable String routedBy) {

    /** Its model alone says who does what. */
    public NewCase(
            CaseNumber number, ProcessKey process, String title, String subject, Unit unit, CurrentOfficial applicant,
            CandidateGroup applicantGroup) {
        this(number, process, title, subject, unit, applicant, applicantGroup, null);
    }
}
