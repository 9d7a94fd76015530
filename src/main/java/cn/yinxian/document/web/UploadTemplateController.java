package cn.yinxian.document.web;

import cn.yinxian.document.usecase.BrowseTemplates;
import cn.yinxian.document.usecase.TryTemplate;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** 上传模板: checked and tried at once, put in use only by a second step. */
@Controller
class UploadTemplateController {

    /** @param address of the template's page */
    public record Page(String name, String address) {}

    private final TryTemplate tryTemplate;
    private final BrowseTemplates templates;

    UploadTemplateController(TryTemplate tryTemplate, BrowseTemplates templates) {
        this.tryTemplate = tryTemplate;
        this.templates = templates;
    }

    @GetMapping("/admin/templates/{template}/upload")
    String ask(@PathVariable String template, Model model) {
        model.addAttribute("form", new TemplateForm(null, ""));
        return view(template, model);
    }

    @PostMapping("/admin/templates/{template}/upload")
    String add(
            @PathVariable String template, @Valid @ModelAttribute("form") TemplateForm form, BindingResult errors, CurrentOfficial me,
            Model model, HttpServletResponse response) {
        String key = TemplateWords.key(template);
        var page = view(template, model);
        if (form.isWithoutFile()) {
            errors.rejectValue("file", "template.file", "请选择改好的 .docx 文件");
        }
        var number = new AtomicInteger();
        if (Attempt.succeeds(errors, () -> number.set(tryTemplate.add(
                new TryTemplate.Command(key, form.fileName(), form.content(), form.note().strip(), me.id()))))) {
            return "redirect:" + TemplateWords.address(key) + "/versions/" + number.get();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page;
    }

    private String view(String template, Model model) {
        var kind = templates.one(TemplateWords.key(template)).kind();
        model.addAttribute("page", new Page(kind.name(), TemplateWords.address(kind.key())));
        return "document/template-upload";
    }
}
