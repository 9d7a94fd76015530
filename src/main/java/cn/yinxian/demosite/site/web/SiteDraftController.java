package cn.yinxian.demosite.site.web;

import cn.yinxian.demosite.site.usecase.DiscardSiteDraft;
import cn.yinxian.demosite.site.usecase.SaveSiteDraft;
import cn.yinxian.demosite.site.usecase.SiteDoor;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 填写观摩点申报表: a draft until it is submitted from the next page. */
@Controller
class SiteDraftController {

    private static final String PAGE = "demosite/site-form";

    private final SiteDoor door;
    private final SaveSiteDraft save;
    private final DiscardSiteDraft discard;
    private final SitePages pages;

    SiteDraftController(SiteDoor door, SaveSiteDraft save, DiscardSiteDraft discard, SitePages pages) {
        this.door = door;
        this.save = save;
        this.discard = discard;
        this.pages = pages;
    }

    @GetMapping("/demo-sites/new")
    String blank(CurrentOfficial me, Model model) {
        var form = SiteForm.empty();
        model.addAttribute("form", form);
        return view(form, null, me, model);
    }

    @PostMapping("/demo-sites/new")
    String begin(
            @Valid @ModelAttribute("form") SiteForm form, BindingResult errors, CurrentOfficial me, Model model, HttpServletResponse response,
            RedirectAttributes flash) {
        return keep(null, form, errors, me, model, response, flash);
    }

    @GetMapping("/demo-sites/drafts/{id}/edit")
    String edit(@PathVariable long id, CurrentOfficial me, Model model) {
        var site = door.draft(id, me);
        site.requireDraft();
        var form = SiteForm.of(site.state());
        model.addAttribute("form", form);
        return view(form, id, me, model);
    }

    @PostMapping("/demo-sites/drafts/{id}/edit")
    String revise(
            @PathVariable long id, @Valid @ModelAttribute("form") SiteForm form, BindingResult errors, CurrentOfficial me, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        door.draft(id, me).requireDraft();
        return keep(id, form, errors, me, model, response, flash);
    }

    @PostMapping("/demo-sites/drafts/{id}/discard")
    String discard(@PathVariable long id, CurrentOfficial me, RedirectAttributes flash) {
        discard.discard(id, me);
        flash.addFlashAttribute("message", "草稿已删除。");
        return "redirect:/demo-sites/cases";
    }

    private String keep(
            @Nullable Long id, SiteForm form, BindingResult errors, CurrentOfficial me, Model model, HttpServletResponse response,
            RedirectAttributes flash) {
        var kept = new long[1];
        if (Attempt.succeeds(errors, () -> kept[0] = save.save(
                new SaveSiteDraft.Command(id, form.place(), form.paper(), form.version(), me)))) {
            flash.addFlashAttribute("message", "已保存。请上传照片，核对后提交。");
            return "redirect:/demo-sites/drafts/" + kept[0];
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(form, id, me, model);
    }

    private String view(@Nullable SiteForm form, @Nullable Long id, CurrentOfficial me, Model model) {
        if (id == null) {
            model.addAttribute("places", door.choices(me));
        }
        pages.showEquipment(form, model);
        model.addAttribute("path", id == null ? "/demo-sites/new" : "/demo-sites/drafts/" + id + "/edit");
        return PAGE;
    }
}
