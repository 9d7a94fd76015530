package cn.yinxian.inbox.web;

import cn.yinxian.inbox.DeskTab;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.ToRead;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 待阅: what others ask me about, what was sent me to read, and what I have read last. */
@Controller
class ReadingTabController {

    /** @param asked questions that wait for my answer, the one due first on top */
    public record Page(List<ToRead.Question> asked, List<ToRead.Item> waiting, List<ToRead.Item> read, String more) {}

    private final ToRead toRead;
    private final DeskPages desk;

    ReadingTabController(ToRead toRead, DeskPages desk) {
        this.toRead = toRead;
        this.desk = desk;
    }

    @GetMapping("/inbox/reading")
    String list(@RequestParam(required = false) @Nullable String after, CurrentOfficial me, Model model) {
        var waiting = toRead.waitingFor(me, after);
        desk.show(DeskTab.READING, me, model);
        model.addAttribute("page", new Page(
                toRead.questionsFor(me), waiting.rows(), toRead.readBy(me),
                waiting.next() == null ? "" : "/inbox/reading?after=" + waiting.next()));
        return "inbox/reading";
    }
}
