package cn.yinxian.demo.cases;

/** Where a demo case stands in the end: waiting at a step, or ended one way or another. */
enum CaseGoal {
    DRAFT(10, 0, 1),
    CLERK_REVIEW(40, 1, 1),
    LEADER_REVIEW(24, 2, 2),
    CITY_CONSENT(4, 3, 3),
    DECISION(40, 4, 4),
    RETURNED(22, 9, 3),
    RESUBMITTED(12, 9, 6),
    REFUSED_BY_CLERK(10, 9, 2),
    REFUSED_BY_COMMITTEE(12, 9, 5),
    WITHDRAWN(10, 9, 3),
    ELECTION(32, 5, 5),
    SECRETARY(18, 6, 6),
    FILING(26, 7, 7),
    QUERIED(10, 9, 8),
    REGISTERED(30, 9, 8);

    private final int cases;
    private final int rank;
    private final int acts;

    /**
     * @param cases how many cases end here
     * @param rank the first step at which such a case waits, or one that no step reaches
     * @param acts about how many acts lead here
     */
    CaseGoal(int cases, int rank, int acts) {
        this.cases = cases;
        this.rank = rank;
        this.acts = acts;
    }

    int cases() {
        return cases;
    }

    int acts() {
        return acts;
    }

    /** Whether the case is left alone at a step. A kind of branch that lacks the step waits at the next one. */
    boolean waitsAt(CaseStep step, boolean returnedBefore) {
        return switch (this) {
            case RETURNED -> step == CaseStep.AMEND;
            case RESUBMITTED -> step == CaseStep.DECISION && returnedBefore;
            case QUERIED -> step == CaseStep.FILING_ANSWER;
            default -> step.rank() >= rank;
        };
    }
}
