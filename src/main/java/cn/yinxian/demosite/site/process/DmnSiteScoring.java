package cn.yinxian.demosite.site.process;

import cn.yinxian.demosite.site.model.Acceptance;
import cn.yinxian.demosite.site.usecase.SiteScoring;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Asks the decision table site-score. */
@Component
class DmnSiteScoring implements SiteScoring {

    private final DecisionService decisions;

    DmnSiteScoring(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public Acceptance of(int score, boolean rectified, int passScore, int rectifyScore) {
        String outcome = decisions.evaluateDecisionTableByKey("site-score")
                .variables(Map.of("score", score, "rectified", rectified, "passScore", passScore, "rectifyScore", rectifyScore))
                .evaluate()
                .getSingleResult()
                .getEntry("outcome");
        return Acceptance.valueOf(outcome);
    }
}
