package cn.yinxian.council.motion.web;

import cn.yinxian.council.motion.usecase.MotionBook;
import cn.yinxian.organisation.ChineseDays;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.CaseLights;
import cn.yinxian.workflow.CaseList;
import cn.yinxian.workflow.CaseSearch;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** 议题: open calls, the own drafts, and the motions in the reader's scope. */
@Controller
class MotionListController {

    /** @param words e.g. "银海市协调议事会议：12月10日截止，会议拟于12月24日召开" */
    public record Call(String words) {}

    public record DraftLine(String title, String link) {}

    public record Page(boolean mayBring, List<Call> calls, List<DraftLine> drafts, CaseList cases) {}

    private final CaseSearch search;
    private final CaseLights lights;
    private final MotionBook book;

    MotionListController(CaseSearch search, CaseLights lights, MotionBook book) {
        this.search = search;
        this.lights = lights;
        this.book = book;
    }

    @GetMapping("/motions")
    String list(@ModelAttribute("form") CaseList.Question asked, CurrentOfficial me, Model model) {
        var found = search.search(asked.within("council-motion"), me);
        var cases = CaseList.of(found, lights.of(found.rows()), "/motions", asked);
        var calls = book.callsFor(me).stream()
                .map(one -> new Call("%s征集议题：%s截止，会议拟于%s召开".formatted(
                        one.council().name(), ChineseDays.of(one.call().closesOn()), ChineseDays.of(one.call().meetingDay()))))
                .toList();
        var drafts = book.draftsOf(me).stream().map(draft -> new DraftLine(draft.title(), draft.link())).toList();
        model.addAttribute("page", new Page(book.mayBring(me), calls, drafts, cases));
        return "council/motions";
    }
}
