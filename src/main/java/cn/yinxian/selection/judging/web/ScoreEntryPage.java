package cn.yinxian.selection.judging.web;

import cn.yinxian.selection.judging.usecase.JudgeDesk;
import cn.yinxian.selection.judging.usecase.ShownEntry;
import cn.yinxian.selection.judging.usecase.ShownEntry.Self;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One entry with its criteria, as a judge sees it. */
public record ScoreEntryPage(
        String code, String title, @Nullable String applicant, boolean blind, String summary, List<String> paragraphs, List<CriterionLine> criteria,
        List<FileLine> files, String next, int whole, int all) {

    /** @param grounds on which the applicant gives itself {@code self} points */
    public record CriterionLine(String name, int weight, String guide, String self, String grounds, List<FileLine> files) {}

    public record FileLine(int position, String name) {}

    static ScoreEntryPage of(JudgeDesk.Open open) {
        var desk = open.desk();
        var entry = open.entry();
        return new ScoreEntryPage(
                open.line().code(), entry.title(), entry.applicant(), desk.blind(), entry.summary(),
                entry.text().lines().filter(line -> !line.isBlank()).toList(),
                desk.round().criteria().stream()
                        .map(criterion -> {
                            var self = entry.selfScores().getOrDefault(criterion.code(), new Self(null, ""));
                            return new CriterionLine(
                                    criterion.name(), criterion.weight(), criterion.guide(), self.score() == null ? "" : String.valueOf(self.score()),
                                    self.grounds(), files(entry, criterion.code()));
                        })
                        .toList(),
                files(entry, ""), open.next(), (int) desk.whole(), desk.lines().size());
    }

    private static List<FileLine> files(ShownEntry entry, String criterion) {
        return entry.files().stream()
                .filter(file -> file.criterion().equals(criterion))
                .map(file -> new FileLine(file.position(), file.name()))
                .toList();
    }
}
