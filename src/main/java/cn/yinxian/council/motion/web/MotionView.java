package cn.yinxian.council.motion.web;

import java.util.List;
import java.util.Map;

/** A motion as its pages show it. */
public record MotionView(
        String title,
        Map<String, String> lines,
        String body,
        String asked,
        List<Opinion> opinions,
        List<FileLine> files,
        List<Outcome> decisions,
        List<Linked> linked,
        List<Stage> timeline,
        long version) {

    public record Opinion(String unit, String subject, String stance, String text) {}

    public record FileLine(long id, String fileName, String size) {}

    /** What a meeting decided. */
    public record Outcome(String meeting, String decision, String text, String at) {}

    /** Another motion, and how it stands to this one. */
    public record Linked(String relation, String number, String title) {}

    /** From the proposal to 销号; {@code state} as {@code task.steps} takes it. */
    public record Stage(String name, String state, String detail) {}

    /** A row of {@code motion-route}, as {@code task.findings} takes it. */
    public record Advice(String tone, String words, String facts, String article) {

        public String reason() {
            return "";
        }
    }
}
