package cn.yinxian.demo.cases;

import static cn.yinxian.demo.cases.CaseStep.CITY_CONSENT;
import static cn.yinxian.demo.cases.CaseStep.CLERK_REVIEW;
import static cn.yinxian.demo.cases.CaseStep.DECISION;
import static cn.yinxian.demo.cases.CaseStep.LEADER_REVIEW;

import cn.yinxian.demo.DemoOnly;
import cn.yinxian.formation.usecase.ConsentToException;
import cn.yinxian.formation.usecase.DecideApplication;
import cn.yinxian.formation.usecase.ReviewApplication;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Clerks and leaders review, the city consents, committees decide. */
@Component
@DemoOnly
class ReviewActs implements StepActs {

    private final ReviewApplication reviewApplication;
    private final ConsentToException consentToException;
    private final DecideApplication decideApplication;

    ReviewActs(ReviewApplication reviewApplication, ConsentToException consentToException, DecideApplication decideApplication) {
        this.reviewApplication = reviewApplication;
        this.consentToException = consentToException;
        this.decideApplication = decideApplication;
    }

    @Override
    public Set<CaseStep> steps() {
        return Set.of(CLERK_REVIEW, LEADER_REVIEW, CITY_CONSENT, DECISION);
    }

    @Override
    public void play(Moment now) {
        var opinion = Opinions.of(now.verdict(), now.dice());
        var reasons = Opinions.reasons(now.verdict(), now.dice());
        switch (now.step()) {
            case CITY_CONSENT -> consentToException.consent(new ConsentToException.Command(
                    now.task(), now.verdict(), opinion, reasons, now.version(), now.by()));
            case DECISION -> decideApplication.decide(new DecideApplication.Command(
                    now.task(), now.verdict(), now.today(), opinion, null, reasons, now.version(), now.by()));
            default -> reviewApplication.review(new ReviewApplication.Command(
                    now.task(), now.step() == LEADER_REVIEW, now.verdict(), opinion, reasons, now.version(), now.by()));
        }
    }
}
