package cn.yinxian.document.xlsx;

import cn.yinxian.document.Ledger;
import cn.yinxian.document.Ledgers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.stereotype.Component;

/** Some rows are in memory, the others in a compressed temporary file that goes with the workbook. */
@Component
class StreamedLedgers implements Ledgers {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int WIDTH_OF_A_CHARACTER = 256;

    @Override
    public <R> void write(Ledger<R> ledger, Iterator<R> rows, Target target) {
        try (var workbook = new SXSSFWorkbook(null, ROWS_IN_MEMORY, true)) {
            var sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(ledger.title(), '_'));
            int last = fill(sheet, ledger, rows, new CellStyles(workbook));
            setUpPrint(sheet, ledger, last);
            try (var out = target.open()) {
                workbook.write(out);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** @return the last row written */
    private static <R> int fill(SXSSFSheet sheet, Ledger<R> ledger, Iterator<R> rows, CellStyles styles) {
        var columns = ledger.columns();
        var head = sheet.createRow(0);
        for (int at = 0; at < columns.size(); at++) {
            sheet.setColumnWidth(at, columns.get(at).width() * WIDTH_OF_A_CHARACTER);
            styles.head(head.createCell(at), columns.get(at).head());
        }
        sheet.createFreezePane(0, 1);
        int last = 0;
        while (rows.hasNext()) {
            var values = rows.next();
            var row = sheet.createRow(++last);
            for (int at = 0; at < columns.size(); at++) {
                styles.set(row.createCell(at), columns.get(at).cell().apply(values));
            }
        }
        return last;
    }

    /** A4 across, as wide as the page, with the head and a page number on each. */
    private static void setUpPrint(SXSSFSheet sheet, Ledger<?> ledger, int last) {
        var setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.getHeader().setCenter(ledger.title().replace("&", "&&"));
        sheet.getFooter().setCenter("第 &P 页，共 &N 页");
        sheet.setAutoFilter(new CellRangeAddress(0, last, 0, ledger.columns().size() - 1));
    }
}
