package cn.yinxian.selection.entry.web;

import java.util.List;
import java.util.Map;

/** An entry as its pages show it. */
public record EntryPageView(
        String round,
        String roundTitle,
        String title,
        Map<String, String> lines,
        String summary,
        String text,
        int length,
        int textLimit,
        List<ScoreLine> scores,
        int selfTotal,
        List<FileLine> photos,
        List<Veto> vetoes,
        Meter meter,
        String outcome,
        String correction,
        long version) {

    /** @param score as it is printed, — where it is not given */
    public record ScoreLine(String name, int weight, String score, String grounds, List<FileLine> files) {}

    public record FileLine(long id, String fileName, String size) {}

    /** A row of {@code selection-veto}, or that there is none, as {@code task.findings} takes it. */
    public record Veto(String tone, String words, String facts, String article) {

        public String reason() {
            return "";
        }
    }

    /** How complete it is. @param missing what is not there yet */
    public record Meter(int percent, List<String> missing) {}
}
