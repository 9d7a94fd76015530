package cn.yinxian.formation.process;

import cn.yinxian.formation.model.FormationStep;
import cn.yinxian.formation.process.FormationProcess.ResubmitTo;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.ProcessVariable;
import cn.yinxian.workflow.TaskKey;
import cn.yinxian.workflow.Verb;

/** Which element of the model serves which step. */
final class FormationTasks {

    private FormationTasks() {}

    static TaskKey keyOf(FormationStep step) {
        return switch (step) {
            case CLERK_REVIEW -> FormationProcess.CLERK_REVIEW;
            case LEADER_REVIEW -> FormationProcess.LEADER_REVIEW;
            case CITY_CONSENT -> FormationProcess.CITY_CONSENT;
            case DECISION -> FormationProcess.COMMITTEE_DECISION;
            case SUPERVISE_REPLY -> FormationProcess.SUPERVISE_REPLY;
            case AMEND -> FormationProcess.AMEND;
            case REPORT_ELECTION -> FormationProcess.REPORT_ELECTION;
            case APPROVE_SECRETARY -> FormationProcess.APPROVE_SECRETARY;
            case APPOINT_OFFICERS -> FormationProcess.APPOINT_OFFICERS;
            case ARRANGE_MEMBERS -> FormationProcess.ARRANGE_MEMBERS;
        };
    }

    /** The variable a verdict at this step is written to. @throws IllegalArgumentException at a step without verdict: a mistake of ours */
    static ProcessVariable<Verdict> verdictOf(FormationStep step) {
        return switch (step) {
            case CLERK_REVIEW -> FormationProcess.CLERK_VERDICT;
            case LEADER_REVIEW -> FormationProcess.LEADER_VERDICT;
            case CITY_CONSENT -> FormationProcess.CITY_VERDICT;
            case DECISION -> FormationProcess.DECISION_VERDICT;
            case APPROVE_SECRETARY -> FormationProcess.SECRETARY_VERDICT;
            default -> throw new IllegalArgumentException("no verdict at " + step);
        };
    }

    static ResubmitTo straightTo(FormationStep step) {
        return switch (step) {
            case LEADER_REVIEW -> ResubmitTo.LEADER_REVIEW;
            case CITY_CONSENT -> ResubmitTo.CITY_CONSENT;
            case DECISION -> ResubmitTo.DECISION;
            default -> ResubmitTo.FIRST_STEP;
        };
    }

    static Verb verbOf(FormationStep step) {
        return switch (step) {
            case REPORT_ELECTION -> Verb.REPORT;
            case APPOINT_OFFICERS -> Verb.APPOINT;
            case ARRANGE_MEMBERS -> Verb.ARRANGE;
            case SUPERVISE_REPLY -> Verb.SUPERVISE;
            default -> throw new IllegalArgumentException("no plain step: " + step);
        };
    }
}
