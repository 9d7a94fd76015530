package cn.yinxian.inbox.web;

import cn.yinxian.inbox.DeskTab;
import cn.yinxian.inbox.Inbox;
import cn.yinxian.inbox.Inbox.Done;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.ChineseTime;
import cn.yinxian.workflow.RecallOffers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 已办, with 取回 where nobody has acted since, or read it. */
@Controller
class DoneController {

    /** @param recall page on which it is taken back; null where it cannot be */
    public record DoneRow(
            String caseNumber, String title, String unitName, String step, @Nullable String doer, String doneAt, @Nullable String recall) {}

    private final Inbox inbox;
    private final RecallOffers recalls;
    private final DeskPages desk;

    DoneController(Inbox inbox, RecallOffers recalls, DeskPages desk) {
        this.inbox = inbox;
        this.recalls = recalls;
        this.desk = desk;
    }

    @GetMapping("/inbox/done")
    String done(@RequestParam(required = false) @Nullable Long after, CurrentOfficial me, Model model) {
        var slice = inbox.done(me, after);
        var open = recalls.of(slice.rows().stream().map(Done::caseNumber).distinct().toList(), me);
        var rows = slice.rows().stream().map(row -> row(row, open.contains(row.taskId()))).toList();
        desk.show(DeskTab.DONE, me, model);
        model.addAttribute("page", ListsController.Page.of(DeskTab.DONE, rows, slice.next()));
        return "inbox/done";
    }

    private static DoneRow row(Done row, boolean open) {
        return new DoneRow(
                row.caseNumber(), row.title(), row.unitName(), row.step(), row.doer(), ChineseTime.of(row.doneAt()),
                open ? "/cases/" + row.caseNumber() + "/recall" : null);
    }
}
