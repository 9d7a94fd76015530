package cn.yinxian.formation.web;

import cn.yinxian.formation.FormationId;
import cn.yinxian.formation.model.Formation;
import cn.yinxian.formation.model.FormationStatus;
import cn.yinxian.formation.model.Formations;
import cn.yinxian.formation.model.Proposal;
import cn.yinxian.formation.usecase.SaveDraft;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Overtaken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opens and keeps the drafts of the official who is signed in, and finds the page that follows. */
@Component
class Drafts {

    private final Formations formations;
    private final SaveDraft saveDraft;
    private final Suggestions suggestions;

    Drafts(Formations formations, SaveDraft saveDraft, Suggestions suggestions) {
        this.formations = formations;
        this.saveDraft = saveDraft;
        this.suggestions = suggestions;
    }

    /** An own draft; a foreign one is missing, one that was submitted says so. */
    Formation open(long id, CurrentOfficial me) {
        var draft = formations.require(new FormationId(id));
        if (!draft.isOwnedBy(me.id())) {
            throw new Missing();
        }
        if (draft.status() != FormationStatus.DRAFT) {
            throw new Overtaken("这份申请已经提交，编号 " + draft.caseNumber() + "，可在“支部组建”中查看。");
        }
        return draft;
    }

    /** Keeps what was typed, and what follows from it where the person had left it as proposed. */
    void save(Formation draft, Proposal typed, long seenVersion, CurrentOfficial me) {
        var followed = suggestions.follow(draft, typed, me);
        saveDraft.save(new SaveDraft.Command(draft.id(), followed, seenVersion, me));
    }

    /** Where to go once a step is kept: next, back, or the same page again. */
    String after(Formation draft, DraftStep step, String go, CurrentOfficial me, RedirectAttributes flash) {
        var steps = DraftStep.of(open(draft.id().value(), me).proposal());
        int at = steps.indexOf(step);
        var next = switch (go) {
            case "next" -> steps.get(Math.min(at + 1, steps.size() - 1));
            case "back" -> steps.get(Math.max(at - 1, 0));
            default -> step;
        };
        if (go.equals("save")) {
            flash.addFlashAttribute("message", "草稿已保存。可以随时从“待办—草稿”继续填写。");
        }
        return "redirect:" + next.path(draft.id().value());
    }
}
