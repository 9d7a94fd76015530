package cn.yinxian.register.load.web;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.register.load.model.Loads.StoredFile;
import cn.yinxian.register.load.model.SheetReport;
import cn.yinxian.register.load.sheet.Finding;
import cn.yinxian.register.load.usecase.CheckLoad.Checked;
import cn.yinxian.register.load.usecase.OpenLoad.Opened;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check found, or what a load brought in.
 *
 * @param id null where nothing waits to be confirmed
 * @param doneAt when it was entered; null: not yet
 */
public record LoadPage(@Nullable Long id, @Nullable String doneAt, List<Line> files) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm").withZone(WorkingCalendar.ZONE);

    /** One file. */
    public record Line(
            String label, String fileName, String hash, int rows, int fresh, int known, int errors, List<String> shownErrors,
            List<String> shownNotes) {}

    static LoadPage of(Checked checked) {
        return new LoadPage(null, null, checked.reports().stream().map(LoadPage::line).toList());
    }

    static LoadPage of(Opened opened) {
        var load = opened.load();
        var lines = load.done() ? load.files().stream().map(LoadPage::line) : opened.reports().stream().map(LoadPage::line);
        return new LoadPage(load.id(), words(load.doneAt()), lines.toList());
    }

    private static @Nullable String words(@Nullable Instant instant) {
        return instant == null ? null : TIME.format(instant);
    }

    private static Line line(SheetReport report) {
        return new Line(report.sheet().label(), report.fileName(), report.hash(), report.rows(), report.fresh(), report.known(),
                report.errors().size(), report.shownErrors().stream().map(Finding::sentence).toList(),
                report.shownNotes().stream().map(Finding::sentence).toList());
    }

    private static Line line(StoredFile file) {
        return new Line(file.sheet().label(), file.fileName(), file.hash(), file.rows(), file.fresh(), file.rows() - file.fresh(), 0,
                List.of(), List.of());
    }

    public int errors() {
        return files.stream().mapToInt(Line::errors).sum();
    }

    public int fresh() {
        return files.stream().mapToInt(Line::fresh).sum();
    }
}
