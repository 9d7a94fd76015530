package cn.yinxian.selection.judging.web;

import cn.yinxian.document.LedgerDownload;
import cn.yinxian.document.Ledgers;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.judging.usecase.ScoreResults;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 评审结果表, on a page, on paper and as a spreadsheet; missing until all judges have handed in. */
@Controller
class ResultController {

    private static final int MOST_PLACES = 500;

    private final ScoreResults results;
    private final ResultLedger ledger;
    private final Ledgers ledgers;
    private final JudgingDoor door;

    ResultController(ScoreResults results, ResultLedger ledger, Ledgers ledgers, JudgingDoor door) {
        this.results = results;
        this.ledger = ledger;
        this.ledgers = ledgers;
        this.door = door;
    }

    @GetMapping("/selections/{caseNumber}/sheet")
    String show(@PathVariable String caseNumber, @RequestParam(defaultValue = "10") int places, CurrentOfficial me, Model model) {
        var result = results.of(door.requireReader(caseNumber, me), Math.max(1, Math.min(places, MOST_PLACES)));
        model.addAttribute("page", ResultPage.of(result));
        return "selection/result-sheet";
    }

    @GetMapping("/selections/{caseNumber}/sheet.xlsx")
    void download(@PathVariable String caseNumber, CurrentOfficial me, HttpServletResponse response) {
        var result = results.of(door.requireReader(caseNumber, me), 1);
        ledgers.write(ledger.of(result), ledger.lines(result), LedgerDownload.to(response, result.round().title() + "评审结果"));
    }
}
