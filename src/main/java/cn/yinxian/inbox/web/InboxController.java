package cn.yinxian.inbox.web;

import cn.yinxian.inbox.DeskTab;
import cn.yinxian.inbox.Inbox;
import cn.yinxian.inbox.Inbox.Entry;
import cn.yinxian.inbox.model.DeskFrame;
import cn.yinxian.inbox.model.DeskFrame.Choice;
import cn.yinxian.inbox.model.DueIn;
import cn.yinxian.inbox.web.TaskRows.Group;
import cn.yinxian.organisation.CurrentOfficial;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 待办: the filtered list, and the way from one task to the next. */
@Controller
class InboxController {

    /**
     * @param more path of the next page, or empty
     * @param first path of the first page, where this is a later one; else empty
     * @param next path to the task that comes next in this list, where one has just been done; else empty
     * @param keep path on which this filter is kept; empty where there is none
     */
    public record Page(
            List<Group> groups, String more, String first, String next, String keep, boolean filtered, Map<String, String> matters,
            Map<String, String> places, DueIn[] spans, List<Choice> kept) {}

    private final Inbox inbox;
    private final DeskPages desk;
    private final TaskRows rows;
    private final MatterNames matters;

    InboxController(Inbox inbox, DeskPages desk, TaskRows rows, MatterNames matters) {
        this.inbox = inbox;
        this.desk = desk;
        this.rows = rows;
        this.matters = matters;
    }

    @GetMapping("/inbox")
    String todo(@ModelAttribute("form") FilterForm asked, CurrentOfficial me, Model model) {
        var filter = asked.filter();
        var slice = inbox.todo(me, filter, asked.page());
        var groups = rows.of(slice.rows(), entry -> pathOf(entry, asked), entry -> "");
        model.addAttribute("page", page(asked, groups, slice.next(), desk.show(DeskTab.TODO, me, model)));
        return "inbox/todo";
    }

    /** 下一件: opens it; nothing is claimed by opening. */
    @GetMapping("/inbox/next")
    String next(@ModelAttribute("form") FilterForm asked, CurrentOfficial me, RedirectAttributes flash) {
        var next = inbox.next(me, asked.filter(), asked.opened());
        if (next.isEmpty()) {
            flash.addFlashAttribute("message", asked.filter().isEmpty() ? "待办已全部办完。" : "符合条件的待办已全部办完。");
            return "redirect:" + asked.onPage(null).address("/inbox");
        }
        return "redirect:" + pathOf(next.get(), asked.onPage(null));
    }

    private Page page(FilterForm asked, List<Group> groups, String next, DeskFrame frame) {
        boolean filtered = !asked.filter().isEmpty();
        return new Page(
                groups, next == null ? "" : asked.onPage(next).address("/inbox"), asked.page() == null ? "" : asked.onPage(null).address("/inbox"),
                asked.opened() == null ? "" : asked.onPage(null).opening(asked.opened()).address("/inbox/next"), filtered ? asked.onPage(null).address("/inbox/filters") : "",
                filtered, matters.choicesOf(frame), matters.placesOf(frame), DueIn.values(), frame.kept());
    }

    private static String pathOf(Entry entry, FilterForm list) {
        return Back.to(list.opening(entry.key())).on(entry.path());
    }
}
