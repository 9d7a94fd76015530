package cn.yinxian.formation.web;

import cn.yinxian.formation.model.Formation;
import cn.yinxian.formation.model.FormationAction;
import cn.yinxian.formation.model.Proposal;
import cn.yinxian.formation.web.DraftPage.StepLink;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.register.BranchKind;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills what every step of a draft shows: where one is, and whether the conditions hold. */
@Component
class DraftPages {

    private final AssessmentPanels panels;
    private final Labels labels;

    DraftPages(AssessmentPanels panels, Labels labels) {
        this.panels = panels;
        this.labels = labels;
    }

    /** @param typed what is to be assessed: as kept, or as typed and refused */
    void show(Formation draft, DraftStep step, Proposal typed, CurrentOfficial me, Model model) {
        model.addAttribute("page", page(draft, step));
        model.addAttribute(
                "panel", step == DraftStep.CHECK ? panels.ofWhole(typed, draft.id(), me) : panels.ofDraft(typed, draft.id(), me));
    }

    /** The panel alone, for a page that is already open. */
    String panel(Formation draft, Proposal typed, CurrentOfficial me, Model model) {
        model.addAttribute("panel", panels.ofDraft(typed, draft.id(), me));
        return "formation/assessment";
    }

    private DraftPage page(Formation draft, DraftStep step) {
        var proposal = draft.proposal();
        long id = draft.id().value();
        var steps = DraftStep.of(proposal);
        int at = steps.indexOf(step);
        return new DraftPage(
                id, draft.version(), matter(proposal), label(step, proposal), step.path(id), at + 1, steps.size(),
                links(steps, at, proposal, id), at == 0 ? null : steps.get(at - 1).path(id));
    }

    private List<StepLink> links(List<DraftStep> steps, int at, Proposal proposal, long id) {
        return IntStream.range(0, steps.size())
                .mapToObj(i -> new StepLink(
                        i + 1, label(steps.get(i), proposal), steps.get(i).path(id), i < at ? "done" : i == at ? "now" : "ahead"))
                .toList();
    }

    private String label(DraftStep step, Proposal proposal) {
        if (step == DraftStep.BODY && proposal.kind() == BranchKind.JOINT) {
            return proposal.action() == FormationAction.FORM ? "单位意见和班子设置" : "各单位意见";
        }
        return step == DraftStep.MEMBERS && proposal.action() != FormationAction.FORM ? "党员去向" : labels.of(step);
    }

    String matter(Proposal proposal) {
        return proposal.action() == FormationAction.FORM
                ? "组建党支部（" + labels.of(proposal.kind()) + "）"
                : labels.of(proposal.action());
    }
}
