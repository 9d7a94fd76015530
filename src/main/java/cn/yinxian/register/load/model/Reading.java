package cn.yinxian.register.load.model;

import cn.yinxian.register.load.sheet.Finding;
import cn.yinxian.register.load.sheet.Row;
import cn.yinxian.register.load.sheet.Sheet;
import cn.yinxian.register.load.sheet.SheetReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** One table being read: its rows, what is wrong with them, and which of them say something new. */
public final class Reading {

    private final Sheet sheet;
    private final Upload upload;
    private final List<Finding> errors = new ArrayList<>();
    private final List<Finding> notes = new ArrayList<>();
    private final List<Row> rows;
    private int known;
    private int fresh;

    /** @throws cn.yinxian.shared.Refused if the file is not that table at all */
    public Reading(Sheet sheet, Upload upload) {
        this.sheet = sheet;
        this.upload = upload;
        this.rows = SheetReader.read(sheet, upload.content(), errors);
    }

    public List<Row> rows() {
        return rows;
    }

    /** Every row but the first with the same key is a mistake. */
    public <T> List<Entry<T>> unique(List<Entry<T>> entries, Function<T, String> key) {
        var first = new HashMap<String, Integer>();
        var unique = new ArrayList<Entry<T>>();
        for (var entry : entries) {
            Integer before = first.putIfAbsent(key.apply(entry.value()), entry.row().line());
            if (before == null) {
                unique.add(entry);
            } else {
                entry.row().wrong(sheet.key(), "与第" + before + "行重复");
            }
        }
        return unique;
    }

    /** Leaves out what is there already; where its name is another one, that is said, and nothing is changed. */
    public <T> List<Entry<T>> unknown(
            List<Entry<T>> entries, Function<T, String> key, Function<T, String> name, Map<String, String> present) {
        var unknown = new ArrayList<Entry<T>>();
        for (var entry : entries) {
            String there = present.get(key.apply(entry.value()));
            if (there == null) {
                unknown.add(entry);
            } else {
                known++;
                noteOtherName(entry.row(), name.apply(entry.value()), there);
            }
        }
        fresh = unknown.size();
        return unknown;
    }

    private void noteOtherName(Row row, String typed, String there) {
        if (!Objects.equals(typed, there)) {
            notes.add(new Finding(row.line(), sheet.key(), "系统中已有，名称为“" + there + "”，表中为“" + typed + "”；本次不改动"));
        }
    }

    public SheetReport report() {
        return new SheetReport(sheet, upload.fileName(), upload.hash(), rows.size(), fresh, known, errors, notes);
    }
}
