package cn.yinxian.selection.judging.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.document.Ledgers;
import cn.yinxian.document.xlsx.TestLedgers;
import cn.yinxian.selection.judging.Points;
import cn.yinxian.selection.judging.model.KeptSheet;
import cn.yinxian.selection.judging.usecase.OneRound;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Whoever has only the spreadsheet comes to the same ranking: what is computed here reads its cells, and calls nothing of the scorer. */
class ResultLedgerTest {

    private static final int JUDGES = 7;
    private static final int ENTRIES = 30;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void the_ranking_is_recomputed_from_the_cells_alone(int seed) throws IOException {
        var read = read(sheetOf(seed));

        assertThat(read.printed()).hasSize(ENTRIES);
        assertThat(recomputed(read)).isEqualTo(read.printed());
    }

    @Test
    void what_was_struck_is_on_the_sheet_with_its_reason_and_counts_for_nothing() throws IOException {
        var read = read(sheetOf(1));

        assertThat(read.uses()).contains("作废：回避：亲属在申报单位任职", "计入", "去掉的最高分", "去掉的最低分");
        assertThat(read.totals().get("1-01")).hasSize(JUDGES - 1);
    }

    /** What an outsider does: add up, leave out one highest and one lowest, compare the means crosswise, count who is better. */
    private static Map<String, Integer> recomputed(Sheet sheet) {
        var means = new LinkedHashMap<String, BigInteger[]>();
        sheet.totals().forEach((code, totals) -> {
            int sum = totals.stream().mapToInt(Integer::intValue).sum();
            int most = totals.stream().mapToInt(Integer::intValue).max().orElseThrow();
            int least = totals.stream().mapToInt(Integer::intValue).min().orElseThrow();
            means.put(code, new BigInteger[] {BigInteger.valueOf(sum - most - least), BigInteger.valueOf(totals.size() - 2)});
        });
        var ranks = new TreeMap<String, Integer>();
        means.forEach((code, mean) -> ranks.put(code, 1 + (int) means.values().stream()
                .filter(other -> other[0].multiply(mean[1]).compareTo(mean[0].multiply(other[1])) > 0)
                .count()));
        return ranks;
    }

    /** @param totals by code, in tenths of a point, summed from the criteria; struck rows left out @param printed rank by code */
    private record Sheet(Map<String, List<Integer>> totals, Map<String, Integer> printed, List<String> uses) {}

    private static Sheet read(byte[] xlsx) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            return read(workbook.getSheetAt(0));
        }
    }

    private static Sheet read(XSSFSheet cells) {
        var heads = new ArrayList<String>();
        cells.getRow(0).forEach(cell -> heads.add(cell.getStringCellValue()));
        var read = new Sheet(new TreeMap<>(), new TreeMap<>(), new ArrayList<>());
        for (Row row : cells) {
            if (row.getRowNum() > 0) {
                String code = row.getCell(heads.indexOf("评审编号")).getStringCellValue();
                String use = row.getCell(heads.indexOf("是否计入")).getStringCellValue();
                read.uses().add(use);
                read.printed().put(code, (int) row.getCell(heads.indexOf("名次")).getNumericCellValue());
                if (!use.startsWith("作废")) {
                    int tenths = 0;
                    for (int at = heads.indexOf("评委") + 1; at < heads.indexOf("合计"); at++) {
                        tenths += Math.round(10 * row.getCell(at).getNumericCellValue());
                    }
                    assertThat(tenths).isEqualTo(Math.round(10 * row.getCell(heads.indexOf("合计")).getNumericCellValue()));
                    read.totals().computeIfAbsent(code, none -> new ArrayList<>()).add(tenths);
                }
            }
        }
        return read;
    }

    private static byte[] sheetOf(int seed) throws IOException {
        var round = new OneRound(JUDGES, ENTRIES);
        var random = new Random(seed);
        for (int judge = 1; judge <= JUDGES; judge++) {
            for (int entry = 1; entry <= ENTRIES; entry++) {
                round.kept.put(OneRound.NUMBER, new KeptSheet(OneRound.judge(judge), OneRound.entry(entry), points(random), "=1+1", null, 0), OneRound.AT);
            }
        }
        round.kept.strike(OneRound.NUMBER, OneRound.judge(3), OneRound.entry(1), "回避：亲属在申报单位任职", OneRound.AT);
        var judging = round.kept.require(OneRound.NUMBER);
        for (int judge = 1; judge <= JUDGES; judge++) {
            judging.submit(OneRound.judge(judge), OneRound.AT);
        }
        round.kept.update(judging);
        var labels = new ResourceBundleMessageSource();
        labels.setBasename("messages");
        labels.setDefaultEncoding("UTF-8");
        var ledger = new ResultLedger(labels);
        var result = round.results().of(OneRound.NUMBER, 3);
        var out = new ByteArrayOutputStream();
        Ledgers ledgers = TestLedgers.ledgers();
        ledgers.write(ledger.of(result), ledger.lines(result), () -> out);
        return out.toByteArray();
    }

    private static Map<String, Points> points(Random random) {
        return Map.of("C1", new Points(70 + random.nextInt(4)), "C2", new Points(56 + random.nextInt(3)), "C3", new Points(57 + random.nextInt(3)));
    }
}
