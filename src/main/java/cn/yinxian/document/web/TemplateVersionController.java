package cn.yinxian.document.web;

import cn.yinxian.document.usecase.BrowseTemplates;
import cn.yinxian.document.usecase.BrowseTemplates.Shown;
import cn.yinxian.document.usecase.UseTemplate;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
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

/** 启用模板: the second step, after the trial was looked at; also the way back to a former version or the shipped one (0). */
@Controller
class TemplateVersionController {

    record UseForm(@NotNull @Nullable Long version) {}

    private final BrowseTemplates templates;
    private final UseTemplate useTemplate;
    private final TemplateWords words;

    TemplateVersionController(BrowseTemplates templates, UseTemplate useTemplate, TemplateWords words) {
        this.templates = templates;
        this.useTemplate = useTemplate;
        this.words = words;
    }

    @GetMapping("/admin/templates/{template}/versions/{number}")
    String show(@PathVariable String template, @PathVariable int number, Model model) {
        var shown = templates.version(TemplateWords.key(template), number);
        model.addAttribute("form", new UseForm(shown.standing().inUse().version()));
        return view(shown, number, model);
    }

    @PostMapping("/admin/templates/{template}/versions/{number}/use")
    String use(
            @PathVariable String template, @PathVariable int number, @Valid @ModelAttribute("form") UseForm form, BindingResult errors,
            CurrentOfficial me, Model model, HttpServletResponse response, RedirectAttributes flash) {
        String key = TemplateWords.key(template);
        var shown = templates.version(key, number);
        if (Attempt.succeeds(errors, () -> useTemplate.use(new UseTemplate.Command(key, number, form.version(), me.id())))) {
            flash.addFlashAttribute("message", shown.standing().kind().name() + "已启用" + TemplateWords.version(number) + "，此后生成的文书都用它。");
            return "redirect:" + TemplateWords.address(key);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(shown, number, model);
    }

    private String view(Shown shown, int number, Model model) {
        var standing = shown.standing();
        var version = shown.version();
        var names = words.names(Arrays.asList(standing.inUse().by(), version == null ? null : version.by()));
        model.addAttribute("page", new TemplateVersionPage(
                standing.kind().name(),
                TemplateWords.address(standing.kind().key()),
                number,
                TemplateWords.version(number),
                standing.inUse().version(),
                version == null ? null : version.fileName(),
                version == null ? null : version.note(),
                version == null ? null : names.of(version.by()) + "，" + TemplateWords.at(version.at()),
                standing.inUse().number() == number,
                names.inUse(standing),
                standing.letter(),
                shown.reasons()));
        return "document/template-version";
    }
}
