package cn.yinxian.council.board.web;

import cn.yinxian.council.board.usecase.BoardFilter;
import cn.yinxian.council.board.usecase.ReadLedger;
import cn.yinxian.document.LedgerDownload;
import cn.yinxian.document.Ledgers;
import cn.yinxian.organisation.CurrentOfficial;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** 督办台账: on A4 to be printed, and as a spreadsheet; both with the filter of the board. */
@Controller
class LedgerController {

    /** What a printed ledger may hold; beyond it, the spreadsheet has all. */
    private static final int PRINTED = 300;

    private final ReadLedger ledger;
    private final LedgerColumns columns;
    private final Ledgers ledgers;

    LedgerController(ReadLedger ledger, LedgerColumns columns, Ledgers ledgers) {
        this.ledger = ledger;
        this.columns = columns;
        this.ledgers = ledgers;
    }

    @GetMapping("/motions/board/ledger")
    String print(@ModelAttribute("form") BoardFilter asked, CurrentOfficial me, Model model) {
        var lines = ledger.page(ledger.open(asked, me), null, PRINTED + 1);
        model.addAttribute("lines", lines.stream().limit(PRINTED).map(columns::line).toList());
        model.addAttribute("cut", lines.size() > PRINTED);
        model.addAttribute("day", columns.today());
        model.addAttribute("board", BoardAddress.of("/motions/board", asked, null));
        model.addAttribute("file", BoardAddress.of("/motions/board/ledger.xlsx", asked, null));
        return "council/ledger";
    }

    @GetMapping("/motions/board/ledger.xlsx")
    void download(@ModelAttribute("form") BoardFilter asked, CurrentOfficial me, HttpServletResponse response) {
        var rows = ledger.rows(ledger.open(asked, me));
        var file = LedgerDownload.to(response, "督办台账 " + columns.today());
        ledgers.write(columns.ledger(), rows, () -> {
            ledger.exported(asked, rows.count(), me);
            return file.open();
        });
    }
}
