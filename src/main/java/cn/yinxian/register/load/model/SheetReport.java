package cn.yinxian.register.load.model;

import cn.yinxian.register.load.sheet.Finding;
import cn.yinxian.register.load.sheet.Sheet;
import java.util.Comparator;
import java.util.List;

/**
 * What a check found in one table.
 *
 * @param fresh rows that would be entered
 * @param known rows whose key is there already; they change nothing
 * @param notes what is worth knowing and stops nothing
 */
public record SheetReport(
        Sheet sheet, String fileName, String hash, int rows, int fresh, int known, List<Finding> errors, List<Finding> notes) {

    private static final int SHOWN = 200;

    public SheetReport {
        errors = sorted(errors);
        notes = sorted(notes);
    }

    private static List<Finding> sorted(List<Finding> findings) {
        return findings.stream().sorted(Comparator.comparingInt(Finding::line)).toList();
    }

    /** As many as a page can bear. */
    public List<Finding> shownErrors() {
        return errors.subList(0, Math.min(SHOWN, errors.size()));
    }

    public List<Finding> shownNotes() {
        return notes.subList(0, Math.min(SHOWN, notes.size()));
    }
}
