package cn.yinxian.council.motion.usecase;

import cn.yinxian.council.motion.model.MotionPaper;
import cn.yinxian.council.motion.model.Screening;
import java.util.List;

/** The decision table {@code motion-route}, in our words. */
public interface MotionRules {

    /** Everything that speaks for a way, weightiest first; never empty. */
    List<RouteAdvice> route(MotionPaper paper);

    /**
     * One row's advice.
     *
     * @param rule key of the rule, stable
     * @param blocks whether the motion cannot be accepted before it is mended
     * @param source regulation or where else it comes from; empty where the city's default
     */
    record RouteAdvice(String rule, Screening way, boolean blocks, String words, String source) {}
}
