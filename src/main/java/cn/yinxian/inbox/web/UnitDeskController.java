package cn.yinxian.inbox.web;

import cn.yinxian.inbox.DeskTab;
import cn.yinxian.inbox.Inbox;
import cn.yinxian.inbox.Inbox.Entry;
import cn.yinxian.inbox.model.DueIn;
import cn.yinxian.inbox.web.TaskRows.Group;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.HandlerNames;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** 本单位在办: for leaders, what is open in their units, and who has it. Looked at, not handled. */
@Controller
class UnitDeskController {

    /** @param more path of the next page, or empty */
    public record Page(List<Group> groups, String more, boolean filtered, DueIn[] spans) {}

    private final Inbox inbox;
    private final DeskPages desk;
    private final TaskRows rows;
    private final HandlerNames handlers;

    UnitDeskController(Inbox inbox, DeskPages desk, TaskRows rows, HandlerNames handlers) {
        this.inbox = inbox;
        this.desk = desk;
        this.rows = rows;
        this.handlers = handlers;
    }

    @GetMapping("/inbox/unit")
    String underWay(@ModelAttribute("form") FilterForm asked, CurrentOfficial me, Model model) {
        var slice = inbox.underWay(me, asked.filter(), asked.page());
        var names = handlers.of(slice.rows().stream().map(Entry::owner).toList());
        var groups = rows.of(slice.rows(), entry -> "/cases/" + entry.caseNumber(), entry -> names.get(entry.owner()));
        String more = slice.next() == null ? "" : asked.onPage(slice.next()).address(DeskTab.UNIT.path());
        desk.show(DeskTab.UNIT, me, model);
        model.addAttribute("page", new Page(groups, more, !asked.filter().isEmpty(), DueIn.values()));
        return "inbox/unit";
    }
}
