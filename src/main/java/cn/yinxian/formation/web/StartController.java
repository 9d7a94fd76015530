package cn.yinxian.formation.web;

import cn.yinxian.formation.usecase.BranchNames;
import cn.yinxian.formation.model.Proposal;
import cn.yinxian.formation.usecase.SaveDraft;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.register.BranchFaults;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 申请组建、调整、撤销党支部: one chooses what, then for which unit or branch; the draft follows. */
@Controller
class StartController {

    /** @param finding of the branch check, where that is what one starts from */
    record StartForm(
            @NotNull @Nullable Matter matter, @Nullable String place, @Size(max = 50) @Nullable String search, @Nullable Long finding) {

        String text() {
            return search == null ? "" : search.strip();
        }
    }

    private static final int SEARCHED_FROM = 20;

    private final StartPlaces places;
    private final SaveDraft saveDraft;
    private final BranchNames names;
    private final BranchFaults faults;
    private final Labels labels;

    StartController(StartPlaces places, SaveDraft saveDraft, BranchNames names, BranchFaults faults, Labels labels) {
        this.places = places;
        this.saveDraft = saveDraft;
        this.names = names;
        this.faults = faults;
        this.labels = labels;
    }

    @GetMapping("/formations/new")
    String choose(
            @ModelAttribute("form") StartForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "false") boolean chosen,
            CurrentOfficial me,
            Model model) {
        if (chosen && form.matter() == null) {
            errors.rejectValue("matter", "NotNull");
        }
        return form.matter() == null ? matters(model) : places(form, form.matter(), me, model);
    }

    @PostMapping("/formations/new")
    String begin(
            @Valid @ModelAttribute("form") StartForm form,
            BindingResult errors,
            CurrentOfficial me,
            Model model,
            HttpServletResponse response) {
        var begun = new LinkedHashMap<String, String>();
        if (Attempt.succeeds(errors, () -> begun.put("path", begin(form, me)))) {
            return "redirect:" + begun.get("path");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form.matter() == null ? matters(model) : places(form, form.matter(), me, model);
    }

    private String begin(StartForm form, CurrentOfficial me) {
        var matter = form.matter();
        var place = places.find(matter, form.place() == null ? "" : form.place(), me)
                .orElseThrow(() -> Refused.because(Refusal.of("place", "formation.place", "请选择申请的单位或者党支部")));
        var first = FirstProposal.of(matter, place, unnamed -> names.named(unnamed, false, null));
        var id = saveDraft.save(new SaveDraft.Command(null, reasoned(first, form.finding()), 0, me));
        return DraftStep.BASICS.path(id.value());
    }

    /** With what the branch check has found of this branch as the reason. */
    private Proposal reasoned(Proposal first, @Nullable Long finding) {
        return Optional.ofNullable(finding)
                .flatMap(faults::find)
                .filter(found -> found.branch().equals(first.subject()))
                .map(found -> first.withTexts(first.basis(), "支部核查发现：" + found.words() + "。"))
                .orElse(first);
    }

    private String matters(Model model) {
        model.addAttribute("matters", words("Matter."));
        model.addAttribute("hints", words("MatterHint."));
        return "formation/start";
    }

    private Map<String, String> words(String prefix) {
        return Arrays.stream(Matter.values())
                .map(Matter::name)
                .collect(Collectors.toMap(Function.identity(), name -> labels.text(prefix + name), (a, b) -> a, LinkedHashMap::new));
    }

    private String places(StartForm form, Matter matter, CurrentOfficial me, Model model) {
        List<StartPlace> found = places.of(matter, form.text(), me);
        model.addAttribute("matter", labels.of(matter));
        model.addAttribute("hint", labels.text("MatterHint." + matter));
        model.addAttribute("branches", matter.needsBranch());
        model.addAttribute("searchable", found.size() > SEARCHED_FROM || !form.text().isEmpty());
        model.addAttribute(
                "places",
                found.stream().collect(Collectors.toMap(StartPlace::key, StartPlace::label, (a, b) -> a, LinkedHashMap::new)));
        return "formation/start-place";
    }
}
