package cn.yinxian.council.motion.web;

import cn.yinxian.council.motion.model.Motion;
import cn.yinxian.council.motion.usecase.DiscardMotionDraft;
import cn.yinxian.council.motion.usecase.MotionDoor;
import cn.yinxian.council.motion.usecase.SaveMotionDraft;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.Missing;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
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

/** 填写议题申报表: a draft until it is submitted from the next page. */
@Controller
class MotionDraftController {

    private static final String PAGE = "council/motion-form";

    private final MotionDoor door;
    private final SaveMotionDraft save;
    private final DiscardMotionDraft discard;
    private final MotionChoices choices;

    MotionDraftController(MotionDoor door, SaveMotionDraft save, DiscardMotionDraft discard, MotionChoices choices) {
        this.door = door;
        this.save = save;
        this.discard = discard;
        this.choices = choices;
    }

    @GetMapping("/motions/new")
    String blank(CurrentOfficial me, Model model) {
        var places = places(me);
        return view(MotionForm.empty(places.get(0).key()), places, "/motions/new", me, model);
    }

    @PostMapping("/motions/new")
    String begin(
            @Valid @ModelAttribute("form") MotionForm form, BindingResult errors, CurrentOfficial me, Model model, HttpServletResponse response,
            RedirectAttributes flash) {
        return keep(null, form, errors, me, model, response, flash);
    }

    @GetMapping("/motions/drafts/{id}/edit")
    String edit(@PathVariable long id, CurrentOfficial me, Model model) {
        var motion = door.draft(id, me);
        motion.requireDraft();
        var state = motion.state();
        return view(MotionForm.of(state.paper(), placeOf(motion), state.version()), places(me), path(id), me, model);
    }

    @PostMapping("/motions/drafts/{id}/edit")
    String revise(
            @PathVariable long id, @Valid @ModelAttribute("form") MotionForm form, BindingResult errors, CurrentOfficial me, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        door.draft(id, me).requireDraft();
        return keep(id, form, errors, me, model, response, flash);
    }

    @PostMapping("/motions/drafts/{id}/discard")
    String discard(@PathVariable long id, CurrentOfficial me, RedirectAttributes flash) {
        discard.discard(id, me);
        flash.addFlashAttribute("message", "草稿已删除。");
        return "redirect:/motions";
    }

    private String keep(
            @Nullable Long id, MotionForm form, BindingResult errors, CurrentOfficial me, Model model, HttpServletResponse response,
            RedirectAttributes flash) {
        var kept = new long[1];
        var places = places(me);
        if (Attempt.succeeds(errors, () -> kept[0] = save.save(new SaveMotionDraft.Command(
                id, Objects.requireNonNullElse(form.place(), places.get(0).key()), form.paper(), form.version(), me)))) {
            flash.addFlashAttribute("message", "已保存。请核对后提交，需要附件的在这里上传。");
            return "redirect:/motions/drafts/" + kept[0];
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        show(form, places, id == null ? "/motions/new" : path(id), me, model);
        return PAGE;
    }

    private String view(MotionForm form, List<MotionDoor.Place> places, String path, CurrentOfficial me, Model model) {
        model.addAttribute("form", form);
        show(form, places, path, me, model);
        return PAGE;
    }

    private void show(@Nullable MotionForm form, List<MotionDoor.Place> places, String path, CurrentOfficial me, Model model) {
        choices.show(form, places, me, model);
        MotionChoices.showRows(form, model);
        model.addAttribute("path", path);
    }

    /** @throws Missing for who may bring no motion */
    private List<MotionDoor.Place> places(CurrentOfficial me) {
        var places = door.placesOf(me);
        if (places.isEmpty()) {
            throw new Missing();
        }
        return places;
    }

    private static String placeOf(Motion motion) {
        var state = motion.state();
        return state.council() + "/" + state.sponsor().group();
    }

    private static String path(long id) {
        return "/motions/drafts/" + id + "/edit";
    }
}
