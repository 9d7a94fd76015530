package cn.yinxian.register.load.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the rows of a table; a file that is not that table is refused with the reason. */
public final class SheetReader {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();

    private SheetReader() {}

    /** @throws cn.yinxian.shared.Refused if the file cannot be read as this table at all */
    public static List<Row> read(Sheet sheet, byte[] content, List<Finding> findings) {
        String text = CsvText.of(content);
        try (var parser = CSVParser.parse(text, FORMAT.builder().setDelimiter(delimiter(text)).get())) {
            var records = parser.iterator();
            if (!records.hasNext()) {
                throw CsvText.refused("文件是空的");
            }
            var headers = headers(sheet, records.next());
            var rows = new ArrayList<Row>();
            while (records.hasNext()) {
                var line = records.next();
                if (isData(line)) {
                    rows.add(new Row((int) line.getRecordNumber(), cells(headers, line), findings));
                }
                if (rows.size() > sheet.maxRows()) {
                    throw CsvText.refused("超过 " + sheet.maxRows() + " 行，请拆成几个文件分别导入");
                }
            }
            return rows;
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw CsvText.refused("文件内容不完整或引号不配对，无法按 CSV 读取");
        }
    }

    /** Spreadsheets write commas, in some countries semicolons, and tabs where cells were copied; no header holds any of them. */
    private static char delimiter(String text) {
        String header = text.lines().findFirst().orElse("");
        return header.contains(",") ? ',' : header.contains(";") ? ';' : header.contains("\t") ? '\t' : ',';
    }

    private static List<String> headers(Sheet sheet, CSVRecord first) {
        var headers = first.stream().map(String::strip).toList();
        var known = new HashSet<String>();
        var missing = new ArrayList<String>();
        sheet.columns().forEach(column -> {
            known.add(column.name());
            if (column.required() && !headers.contains(column.name())) {
                missing.add(column.name());
            }
        });
        if (!missing.isEmpty()) {
            throw CsvText.refused("表头缺少“" + String.join("”“", missing) + "”。请使用" + sheet.label() + "表的模板，不要改动表头");
        }
        refuseStrange(headers, known);
        return headers;
    }

    private static void refuseStrange(List<String> headers, Set<String> known) {
        var seen = new HashSet<String>();
        for (var header : headers) {
            if (!header.isEmpty() && !known.contains(header)) {
                throw CsvText.refused("表头“" + header + "”不在模板中，请删去该列，或改成模板中的名称");
            }
            if (!header.isEmpty() && !seen.add(header)) {
                throw CsvText.refused("表头“" + header + "”出现了两次");
            }
        }
    }

    private static boolean isData(CSVRecord line) {
        return line.stream().anyMatch(cell -> !cell.isBlank()) && !line.get(0).strip().startsWith(Sheet.EXAMPLE);
    }

    private static Map<String, String> cells(List<String> headers, CSVRecord line) {
        var cells = new LinkedHashMap<String, String>();
        for (int at = 0; at < headers.size() && at < line.size(); at++) {
            cells.put(headers.get(at), line.get(at).strip());
        }
        return cells;
    }
}
