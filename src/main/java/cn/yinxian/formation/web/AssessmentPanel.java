package cn.yinxian.formation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 条件核对: what the rules say to what is written now.
 *
 * @param tone green, amber, red, or blue while there is nothing to judge
 * @param candidates branches and units nearby that the advice speaks of
 * @param way who would review, decide and record, in order
 */
public record AssessmentPanel(
        String tone, String verdict, List<Line> lines, List<String> candidates, List<String> way) {

    /** @param href step on which it can be mended; null where it holds, or outside the steps */
    public record Line(
            String rule, String tone, String words, String facts, @Nullable String article, @Nullable String href, boolean asksReason) {}
}
