package cn.yinxian.renewal.process;

import cn.yinxian.renewal.model.RenewalStep;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.ProcessVariable;
import cn.yinxian.workflow.TaskKey;
import cn.yinxian.workflow.Verb;

/** Which element of the model serves which step. */
final class RenewalTasks {

    private RenewalTasks() {}

    static TaskKey keyOf(RenewalStep step) {
        return switch (step) {
            case ISSUE_REMINDER -> RenewalProcess.ISSUE_REMINDER;
            case REQUEST -> RenewalProcess.REQUEST_RENEWAL;
            case AMEND -> RenewalProcess.AMEND_REQUEST;
            case REPLY -> RenewalProcess.COMMITTEE_REPLY;
            case DECIDE_SHIFT -> RenewalProcess.DECIDE_SHIFT;
            case OVERRIDE_SHIFT -> RenewalProcess.OVERRIDE_SHIFT;
            case PROPOSE_CANDIDATES -> RenewalProcess.PROPOSE_CANDIDATES;
            case VET_CANDIDATES -> RenewalProcess.VET_CANDIDATES;
            case REPORT_ELECTION -> RenewalProcess.REPORT_ELECTION;
            case APPROVE_SECRETARY -> RenewalProcess.APPROVE_SECRETARY;
            case ASSIGN_OFFICERS -> RenewalProcess.ASSIGN_OFFICERS;
        };
    }

    /** The variable a verdict at this step is written to. @throws IllegalArgumentException at a step without verdict: a mistake of ours */
    static ProcessVariable<Verdict> verdictOf(RenewalStep step) {
        return switch (step) {
            case REPLY -> RenewalProcess.REPLY_VERDICT;
            case DECIDE_SHIFT -> RenewalProcess.SHIFT_VERDICT;
            case OVERRIDE_SHIFT -> RenewalProcess.OVERRIDE_VERDICT;
            case VET_CANDIDATES -> RenewalProcess.VET_VERDICT;
            case APPROVE_SECRETARY -> RenewalProcess.SECRETARY_VERDICT;
            default -> throw new IllegalArgumentException("no verdict at " + step);
        };
    }

    static Verb verbOf(RenewalStep step) {
        return switch (step) {
            case ISSUE_REMINDER -> Verb.ISSUE;
            case REQUEST -> Verb.REQUEST;
            case AMEND -> Verb.RESUBMIT;
            case PROPOSE_CANDIDATES -> Verb.NOMINATE;
            case REPORT_ELECTION -> Verb.REPORT;
            case ASSIGN_OFFICERS -> Verb.ASSIGN;
            default -> throw new IllegalArgumentException("no plain step: " + step);
        };
    }
}
