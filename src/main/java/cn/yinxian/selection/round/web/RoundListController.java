package cn.yinxian.selection.round.web;

import cn.yinxian.organisation.ChineseDays;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.round.model.RoundSheet;
import cn.yinxian.selection.round.usecase.RoundDoor;
import cn.yinxian.selection.round.usecase.RoundQueries;
import cn.yinxian.workflow.CaseLights;
import cn.yinxian.workflow.CaseList;
import cn.yinxian.workflow.CaseSearch;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** 评选: the rounds that were published, for all; for those who plan them, what is on its way too. */
@Controller
class RoundListController {

    /** @param callEnds last day of the call */
    public record Line(String number, String title, int year, String mode, String state, String callEnds) {}

    public record DraftLine(String title, String link) {}

    /** @param cases null for who plans none */
    public record Page(boolean mayPlan, List<DraftLine> drafts, List<Line> rounds, @Nullable CaseList cases) {}

    private final RoundQueries queries;
    private final RoundDoor door;
    private final CaseSearch search;
    private final CaseLights lights;

    RoundListController(RoundQueries queries, RoundDoor door, CaseSearch search, CaseLights lights) {
        this.queries = queries;
        this.door = door;
        this.search = search;
        this.lights = lights;
    }

    @GetMapping("/selections")
    String list(@ModelAttribute("form") CaseList.Question asked, CurrentOfficial me, Model model) {
        boolean planner = door.mayPlan(me);
        var drafts = queries.draftsOf(me).stream().map(draft -> new DraftLine(draft.title(), draft.link())).toList();
        var rounds = queries.published().stream().map(RoundListController::line).toList();
        model.addAttribute("page", new Page(planner, drafts, rounds, planner ? cases(asked, me) : null));
        return "selection/rounds";
    }

    private CaseList cases(CaseList.Question asked, CurrentOfficial me) {
        var found = search.search(asked.within("selection-round"), me);
        return CaseList.of(found, lights.of(found.rows()), "/selections", asked);
    }

    private static Line line(RoundSheet round) {
        var plan = round.plan();
        return new Line(
                round.caseNumber().value(), plan.title(), plan.year(), round.mode().name(), round.state().name(),
                ChineseDays.of(round.published().callEndsOn()));
    }
}
