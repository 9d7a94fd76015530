package cn.yinxian.selection.round.web;

import cn.yinxian.document.Documents;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.round.RoundLinks;
import cn.yinxian.selection.round.Rounds;
import cn.yinxian.selection.round.usecase.RoundDoor;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.CasePage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of a round. Who does not take part in its case sees what was published, and no more. */
@Component
class RoundCasePage implements CasePage {

    public record Paper(long id, String number, String title) {}

    private final RoundStory story;
    private final RoundViews views;
    private final RoundDoor door;
    private final Rounds rounds;
    private final List<RoundLinks> links;
    private final Documents documents;

    RoundCasePage(RoundStory story, RoundViews views, RoundDoor door, Rounds rounds, List<RoundLinks> links, Documents documents) {
        this.story = story;
        this.views = views;
        this.door = door;
        this.rounds = rounds;
        this.links = links;
        this.documents = documents;
    }

    @Override
    public String process() {
        return "selection-round";
    }

    @Override
    public String path(CaseNumber number) {
        return "/selections/" + number;
    }

    @Override
    public Map<String, String> facts(CaseFile file) {
        var view = views.of(file.number());
        var facts = new LinkedHashMap<>(view.lines());
        facts.put("申报范围和要求", view.purpose());
        return facts;
    }

    /** The caller has checked that it may be read. */
    void show(CaseNumber number, CurrentOfficial me, Model model) {
        var view = views.of(number);
        story.show(number, me, model);
        model.addAttribute("view", view);
        model.addAttribute("mayExtend", view.extendable() && door.mayPlan(me));
        model.addAttribute("papers", documents.of(number).stream().map(one -> new Paper(one.id(), one.number(), one.draft().title())).toList());
        model.addAttribute("links", view.published() ? offered(number, me) : List.of());
    }

    private List<RoundLinks.Link> offered(CaseNumber number, CurrentOfficial me) {
        var round = rounds.require(number);
        return links.stream().flatMap(area -> area.on(round, me).stream()).toList();
    }
}
