package cn.yinxian.notification.web;

import cn.yinxian.notification.model.NoticeKey;
import cn.yinxian.notification.usecase.BrowseNotices;
import cn.yinxian.notification.usecase.ReadAllNotices;
import cn.yinxian.notification.usecase.ReadNotice;
import cn.yinxian.organisation.CurrentOfficial;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own notices (站内信). */
@Controller
class NoticesController {

    private static final String LIST = "redirect:/notices";

    private final BrowseNotices browse;
    private final ReadNotice readNotice;
    private final ReadAllNotices readAll;

    NoticesController(BrowseNotices browse, ReadNotice readNotice, ReadAllNotices readAll) {
        this.browse = browse;
        this.readNotice = readNotice;
        this.readAll = readAll;
    }

    @GetMapping("/notices")
    String list(@RequestParam(required = false) @Nullable String behind, CurrentOfficial me, Model model) {
        var key = behind == null ? NoticeKey.TOP : NoticeKey.parse(behind);
        model.addAttribute("page", NoticesPage.of(browse.page(me.id(), key)));
        return "notification/notices";
    }

    /** Reads it and goes where it leads. */
    @PostMapping("/notices/{id}/open")
    String open(@PathVariable long id, CurrentOfficial me) {
        String link = readNotice.read(me.id(), id).link();
        return link == null ? LIST : "redirect:" + link;
    }

    @PostMapping("/notices/{id}/read")
    String read(@PathVariable long id, CurrentOfficial me) {
        readNotice.read(me.id(), id);
        return LIST;
    }

    @PostMapping("/notices/read-all")
    String readAll(@RequestParam long newest, CurrentOfficial me) {
        readAll.readUpTo(me.id(), newest);
        return LIST;
    }
}
