package cn.yinxian.selection.round.web;

import java.util.List;
import java.util.Map;

/** A round as its pages show it. */
public record RoundPageView(
        String number,
        String title,
        String purpose,
        String mode,
        String state,
        boolean published,
        List<Finding> gate,
        Map<String, String> lines,
        List<CriterionLine> criteria,
        List<PlaceLine> places,
        List<PhaseLine> phases,
        List<String> vetoes,
        String next,
        String callEnds,
        boolean extendable,
        long version) {

    public record CriterionLine(String name, int weight, String guide) {}

    /** A district: its places, and how many entries it has so far. */
    public record PlaceLine(String name, int places, int submitted, int ready, int forwarded) {}

    /** {@code state} as {@code task.steps} takes it. */
    public record PhaseLine(String name, String state, String detail) {}

    /** A row of {@code honour-gate}, as {@code task.findings} takes it. */
    public record Finding(String tone, String words, String facts, String article) {

        public String reason() {
            return "";
        }
    }

    public int submitted() {
        return places.stream().mapToInt(PlaceLine::submitted).sum();
    }
}
