package cn.yinxian.demo.cases;

import java.util.Arrays;
import java.util.Optional;

/** The steps at which somebody acts in a demo case, by the page that serves them. */
enum CaseStep {
    CLERK_REVIEW("formation/clerk-review", 1),
    LEADER_REVIEW("formation/leader-review", 2),
    CITY_CONSENT("formation/city-consent", 3),
    DECISION("formation/committee-decision", 4),
    AMEND("formation/amend", 0),
    REPORT_ELECTION("formation/report-election", 5),
    APPOINT_OFFICERS("formation/appoint-officers", 5),
    ARRANGE_MEMBERS("formation/arrange-members", 5),
    APPROVE_SECRETARY("formation/approve-secretary", 6),
    FILING_RECORD("filing/record", 7),
    FILING_ANSWER("filing/answer", 7);

    private final String page;
    private final int rank;

    CaseStep(String page, int rank) {
        this.page = page;
        this.rank = rank;
    }

    /** How far along the way; 补正 lies beside it. */
    int rank() {
        return rank;
    }

    /** Empty for steps a demo case leaves alone: naming a handler, urging a late reply. */
    static Optional<CaseStep> of(String page) {
        return Arrays.stream(values()).filter(step -> step.page.equals(page)).findFirst();
    }
}
