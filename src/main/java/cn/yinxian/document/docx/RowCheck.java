package cn.yinxian.document.docx;

import com.deepoove.poi.template.run.RunTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Whether a row to repeat stands in a table, under a head, and has the cells of its kind and no others. */
final class RowCheck {

    private static final Pattern CELL = Pattern.compile("\\[[^\\[\\]]*]");

    private RowCheck() {}

    static List<String> problems(Tag rows, RunTemplate tag, boolean inBlock) {
        if (inBlock || !(tag.getRun().getParent() instanceof XWPFParagraph paragraph) || !(paragraph.getBody() instanceof XWPFTableCell cell)) {
            return List.of(rows.written() + " 要写在表格里要重复的那一行，且不能放在 {{?…}} 和 {{/…}} 之间");
        }
        var row = cell.getTableRow();
        if (row.getTable().getNumberOfRows() < 2) {
            return List.of(rows.written() + " 所在的表格要有表头行");
        }
        return cells(rows, row);
    }

    private static List<String> cells(Tag rows, XWPFTableRow row) {
        var problems = new ArrayList<String>();
        var found = row.getTableCells().stream()
                .flatMap(cell -> CELL.matcher(cell.getTextRecursively()).results().map(match -> match.group()))
                .collect(Collectors.toCollection(TreeSet::new));
        var missing = rows.columns().stream().filter(Tag::required).map(RowCheck::written).collect(Collectors.toCollection(TreeSet::new));
        missing.removeAll(found);
        if (!missing.isEmpty()) {
            problems.add(rows.written() + " 所在的一行缺少 " + String.join(" ", missing));
        }
        found.removeAll(rows.columns().stream().map(RowCheck::written).toList());
        if (!found.isEmpty()) {
            problems.add(rows.written() + " 所在的一行有不认识的 " + String.join(" ", found));
        }
        return problems;
    }

    private static String written(Tag column) {
        return "[" + column.name() + "]";
    }
}
