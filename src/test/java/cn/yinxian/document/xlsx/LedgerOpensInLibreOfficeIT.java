package cn.yinxian.document.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.testing.LibreOffice;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office program other than POI opens our ledgers, and computes nothing in them. */
class LedgerOpensInLibreOfficeIT {

    /** Comma, quotes, UTF-8, from the first line, as shown. */
    private static final String CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false";

    @TempDir
    private Path directory;

    @BeforeAll
    static void needs_libreoffice_calc() throws Exception {
        LibreOffice.requireCalc();
    }

    @Test
    void what_was_typed_stands_in_the_cells() throws Exception {
        var csv = LibreOffice.convert(directory, "ledger.xlsx", LedgerExamples.written(List.of("=1+1", "@SUM(1,1)", "-2+3", "𠮷林")), CSV);
        assertThat(new String(csv, StandardCharsets.UTF_8).lines().toList()).containsExactly(
                "事项,办理期限,超期（工作日）", "=1+1,2026-11-24,3", "\"@SUM(1,1)\",2026-11-24,3", "-2+3,2026-11-24,3", "𠮷林,2026-11-24,3");
    }
}
