package cn.yinxian.publicity.web;

import static cn.yinxian.publicity.web.PublicityListController.INSIDE;
import static cn.yinxian.publicity.web.PublicityListController.OUTSIDE;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.publicity.model.NewObjection;
import cn.yinxian.publicity.usecase.PublicityQueries;
import cn.yinxian.publicity.usecase.PublicityQueries.Facts;
import cn.yinxian.publicity.usecase.RaiseObjection;
import cn.yinxian.publicity.web.ObjectionForm.Manner;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.CaseNumber;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 提出异议: by anybody signed in, and on open announcements by anybody at all. */
@Controller
class RaiseObjectionController {

    private static final String PAGE = "publicity/objection-form";
    private static final String DONE = "异议已经提交，将由发布单位逐件核查。";

    private final RaiseObjection raise;
    private final PublicityQueries queries;
    private final PublicityPages pages;

    RaiseObjectionController(RaiseObjection raise, PublicityQueries queries, PublicityPages pages) {
        this.raise = raise;
        this.queries = queries;
        this.pages = pages;
    }

    @GetMapping("/publicities/{caseNumber}/objections")
    String form(@PathVariable String caseNumber, Model model) {
        return blank(queries.facts(CaseNumber.of(caseNumber)), true, model);
    }

    @GetMapping("/public/publicities/{caseNumber}/objections")
    String openForm(@PathVariable String caseNumber, Model model) {
        return blank(queries.openFacts(CaseNumber.of(caseNumber)), false, model);
    }

    @PostMapping("/publicities/{caseNumber}/objections")
    String raise(
            @PathVariable String caseNumber, @Valid @ModelAttribute("form") ObjectionForm form, BindingResult errors, CurrentOfficial me,
            Model model, HttpServletResponse response, RedirectAttributes flash) {
        var facts = queries.facts(CaseNumber.of(caseNumber));
        if (raised(facts, form, errors, () -> form.by(me))) {
            flash.addFlashAttribute("message", DONE + (form.manner() == Manner.NAMED ? "查结后会通知您。" : "系统没有保留您的姓名。"));
            return "redirect:" + INSIDE + facts.view().number();
        }
        return refused(facts, true, model, response);
    }

    @PostMapping("/public/publicities/{caseNumber}/objections")
    String raiseOpen(
            @PathVariable String caseNumber, @Valid @ModelAttribute("form") ObjectionForm form, BindingResult errors, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        var facts = queries.openFacts(CaseNumber.of(caseNumber));
        if (form.nameMissing()) {
            errors.rejectValue("name", "publicity.name", "请填写姓名，或者选择匿名");
        }
        if (raised(facts, form, errors, form::byName)) {
            flash.addFlashAttribute("message", DONE);
            return "redirect:" + OUTSIDE + facts.view().number();
        }
        return refused(facts, false, model, response);
    }

    private boolean raised(Facts facts, ObjectionForm form, BindingResult errors, Supplier<NewObjection> typed) {
        return Attempt.succeeds(errors, () -> raise.raise(new RaiseObjection.Command(
                facts.view().number(), typed.get(), UploadedEvidence.of(form.evidence()))));
    }

    private String blank(Facts facts, boolean inside, Model model) {
        String only = facts.view().items().size() == 1 ? facts.view().items().get(0).key() : null;
        model.addAttribute("form", new ObjectionForm(only, Manner.NAMED, "", "", "", "", "", null));
        return show(facts, inside, model);
    }

    private String refused(Facts facts, boolean inside, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(facts, inside, model);
    }

    private String show(Facts facts, boolean inside, Model model) {
        model.addAttribute("page", pages.page(facts, inside ? INSIDE : OUTSIDE));
        model.addAttribute("inside", inside);
        model.addAttribute("choices", PublicityPages.names(facts.view()));
        model.addAttribute("kinds", kinds());
        return PAGE;
    }

    private static Map<String, String> kinds() {
        var kinds = new LinkedHashMap<String, String>();
        kinds.put(Manner.NAMED.name(), "实名（提倡；姓名只有核查异议的人知道）");
        kinds.put(Manner.ANONYMOUS.name(), "匿名（不保留姓名，须写明具体线索，查结后无法答复）");
        return kinds;
    }
}
