package cn.yinxian.formation.web;

import cn.yinxian.formation.usecase.DiscardDraft;
import cn.yinxian.organisation.CurrentOfficial;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 删除草稿: a page of its own, because it cannot be undone. */
@Controller
class DiscardController {

    private final Drafts drafts;
    private final DraftPages pages;
    private final DiscardDraft discard;

    DiscardController(Drafts drafts, DraftPages pages, DiscardDraft discard) {
        this.drafts = drafts;
        this.pages = pages;
        this.discard = discard;
    }

    @GetMapping("/formations/drafts/{id}/discard")
    String ask(@PathVariable long id, CurrentOfficial me, Model model) {
        var draft = drafts.open(id, me);
        model.addAttribute("id", id);
        model.addAttribute("version", draft.version());
        model.addAttribute("matter", pages.matter(draft.proposal()));
        model.addAttribute("name", draft.proposal().name());
        return "formation/discard";
    }

    @PostMapping("/formations/drafts/{id}/discard")
    String discard(@PathVariable long id, @RequestParam long version, CurrentOfficial me, RedirectAttributes redirect) {
        var draft = drafts.open(id, me);
        discard.discard(new DiscardDraft.Command(draft.id(), version, me));
        redirect.addFlashAttribute("message", "草稿已删除。");
        return "redirect:/formations";
    }
}
