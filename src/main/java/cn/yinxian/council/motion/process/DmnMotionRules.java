package cn.yinxian.council.motion.process;

import cn.yinxian.council.motion.model.MotionPaper;
import cn.yinxian.council.motion.model.Screening;
import cn.yinxian.council.motion.model.UnitOpinion.OpinionSubject;
import cn.yinxian.council.motion.usecase.MotionRules;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Asks the decision table motion-route. */
@Component
class DmnMotionRules implements MotionRules {

    private final DecisionService decisions;

    DmnMotionRules(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public List<RouteAdvice> route(MotionPaper paper) {
        var facts = paper.facts();
        return decisions.evaluateDecisionTableByKey("motion-route")
                .variables(Map.of(
                        "singleBranch", facts.singleBranch(),
                        "oneRemit", facts.remit() != null,
                        "consulted", !paper.opinions().isEmpty(),
                        "moneyUnheard", facts.money() && !paper.hears(OpinionSubject.MONEY),
                        "postsUnheard", facts.posts() && !paper.hears(OpinionSubject.POSTS)))
                .evaluate()
                .getResultList()
                .stream()
                .map(DmnMotionRules::advice)
                .toList();
    }

    private static RouteAdvice advice(Map<String, Object> row) {
        return new RouteAdvice(
                (String) row.get("rule"), Screening.valueOf((String) row.get("way")), Boolean.TRUE.equals(row.get("blocks")),
                (String) row.get("words"), Objects.requireNonNullElse((String) row.get("source"), ""));
    }
}
