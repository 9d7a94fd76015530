package cn.yinxian.demosite.plan.web;

import cn.yinxian.demosite.plan.DistrictTally;
import cn.yinxian.demosite.plan.SitePlan;
import cn.yinxian.demosite.plan.model.Need;
import cn.yinxian.demosite.plan.usecase.BrowseBoard;
import cn.yinxian.demosite.plan.usecase.BrowseBoard.Place;
import cn.yinxian.deadline.Light;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 观摩点建设进度: what each district owes, has proposed, has, and lacks. */
@Controller
class SiteBoardController {

    /** @param owed e.g. "2 至 3 个，社区不少于 1 个" @param light null for a district the plan does not name */
    public record Line(String district, String owed, int proposed, int accepted, int community, int missing, @Nullable Light light) {}

    private final BrowseBoard browse;

    SiteBoardController(BrowseBoard browse) {
        this.browse = browse;
    }

    @GetMapping("/demo-sites")
    String show(Model model) {
        var board = browse.board();
        var lines = board.places().stream().map(SiteBoardController::line).toList();
        model.addAttribute("lines", lines);
        model.addAttribute("fulfilled", board.places().stream()
                .filter(place -> place.need().map(need -> need.standing() == Need.Standing.FULFILLED).orElse(false)).count());
        model.addAttribute("accepted", lines.stream().mapToInt(Line::accepted).sum());
        board.plan().ifPresent(plan -> model.addAttribute("plan", words(plan)));
        return "demosite/board";
    }

    private static List<String> words(SitePlan plan) {
        return List.of(
                plan.year() + " 年建设方案", plan.mode().names() ? "有批准依据（" + plan.approvalBasis() + "），列入名录的授牌" : "内部观摩，不命名、不授牌");
    }

    private static Line line(Place place) {
        DistrictTally tally = place.tally();
        String owed = place.need()
                .map(Need::quota)
                .map(quota -> "%d 至 %d 个，社区不少于 %d 个".formatted(quota.min(), quota.max(), quota.minCommunity()))
                .orElse("—");
        return new Line(
                place.district().name(), owed, tally.proposed(), tally.accepted(), tally.acceptedCommunity(), place.need().map(Need::missing).orElse(0),
                place.need().map(SiteBoardController::light).orElse(null));
    }

    private static Light light(Need need) {
        return new Light(
                switch (need.standing()) {
                    case FULFILLED -> Light.Colour.GREEN;
                    case UNDER_WAY -> Light.Colour.AMBER;
                    case MISSING -> Light.Colour.RED;
                },
                need.words());
    }
}
