package cn.yinxian.document.xlsx;

import cn.yinxian.document.Ledger.Cell;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * The few styles of a ledger. A text that begins like a formula is set as text and marked with the apostrophe one would type before it
 * (quotePrefix), so that it stays text when somebody edits the cell; it is shown as it was typed.
 */
final class CellStyles {

    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private final CellStyle head;
    private final CellStyle text;
    private final CellStyle quoted;
    private final CellStyle day;
    private final CellStyle number;

    CellStyles(Workbook workbook) {
        text = framed(workbook);
        text.setWrapText(true);
        quoted = workbook.createCellStyle();
        quoted.cloneStyleFrom(text);
        quoted.setQuotePrefixed(true);
        day = framed(workbook);
        day.setAlignment(HorizontalAlignment.CENTER);
        day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
        number = framed(workbook);
        number.setAlignment(HorizontalAlignment.RIGHT);
        head = framed(workbook);
        head.setAlignment(HorizontalAlignment.CENTER);
        head.setWrapText(true);
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        var bold = workbook.createFont();
        bold.setBold(true);
        head.setFont(bold);
    }

    private static CellStyle framed(Workbook workbook) {
        var style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    void head(org.apache.poi.ss.usermodel.Cell cell, String words) {
        cell.setCellValue(words);
        cell.setCellStyle(head);
    }

    void set(org.apache.poi.ss.usermodel.Cell cell, Cell value) {
        if (value instanceof Cell.Text typed) {
            String shown = printable(typed.value());
            cell.setCellValue(shown);
            cell.setCellStyle(beginsLikeFormula(shown) ? quoted : text);
        } else if (value instanceof Cell.Day one) {
            cell.setCellValue(one.value());
            cell.setCellStyle(day);
        } else if (value instanceof Cell.Number one) {
            cell.setCellValue(one.value());
            cell.setCellStyle(number);
        } else if (value instanceof Cell.Decimal one) {
            cell.setCellValue(one.value().doubleValue());
            cell.setCellStyle(number);
        } else {
            cell.setCellStyle(text);
        }
    }

    private static boolean beginsLikeFormula(String shown) {
        return !shown.isEmpty() && "=+-@\t\r".indexOf(shown.charAt(0)) >= 0;
    }

    /** Without what XML cannot hold, and no longer than a cell may be. */
    private static String printable(String typed) {
        String clean = typed.codePoints()
                .filter(CellStyles::isXml)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return clean.length() <= LONGEST ? clean : clean.substring(0, clean.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }

    private static boolean isXml(int character) {
        return character >= ' ' && character != 0xFFFE && character != 0xFFFF && (character < 0xD800 || character > 0xDFFF)
                || character == '\t' || character == '\n' || character == '\r';
    }
}
