package cn.yinxian.council.supervise.web;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.council.body.Council;
import cn.yinxian.council.body.Councils;
import cn.yinxian.council.supervise.UnfinishedItem;
import cn.yinxian.council.supervise.UnfinishedItems;
import cn.yinxian.deadline.Deadlines;
import cn.yinxian.deadline.Light;
import cn.yinxian.organisation.ChineseDays;
import cn.yinxian.organisation.CurrentOfficial;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 督办台账: what the councils of this secretary or convener have decided and is not struck off, the one due first at the head; to be printed. */
@Controller
class BoardController {

    /** A council with its open items. @param late how many of them are beyond their day */
    public record Part(String council, List<Line> lines, long late) {}

    public record Line(String number, String motion, String subject, String lead, String due, Light light) {}

    private final Councils councils;
    private final UnfinishedItems unfinished;
    private final Deadlines deadlines;

    BoardController(Councils councils, UnfinishedItems unfinished, Deadlines deadlines) {
        this.councils = councils;
        this.unfinished = unfinished;
        this.deadlines = deadlines;
    }

    @GetMapping("/motions/board")
    String show(CurrentOfficial me, Model model) {
        model.addAttribute("parts", councils.all().stream()
                .filter(council -> me.isIn(council.secretary()) || me.isIn(council.convener()))
                .map(this::part)
                .toList());
        return "council/board";
    }

    private Part part(Council council) {
        var items = unfinished.of(council.place());
        return new Part(council.name(), items.stream().map(this::line).toList(), items.stream().filter(UnfinishedItem::late).count());
    }

    private Line line(UnfinishedItem item) {
        return new Line(
                item.number().value(), item.motion().value(), item.subject(), item.leadName(), ChineseDays.of(item.dueOn()),
                deadlines.light(WorkingCalendar.endOf(item.dueOn()), false));
    }
}
