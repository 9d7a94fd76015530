package cn.yinxian.workflow;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Unit;
import cn.yinxian.shared.CaseNumber;

/**
 * What a case is started with.
 *
 * @param applicant {@link CurrentOfficial#SYSTEM} where a date opens the case, until somebody adopts it
 * @param applicantGroup gets what goes back to the applicant (补正, reports)
 */
public record NewCase(
        CaseNumber number,
        ProcessKey process,
        String title,
        String subject,
        Unit unit,
        CurrentOfficial applicant,
        CandidateGroup applicantGroup) {}
