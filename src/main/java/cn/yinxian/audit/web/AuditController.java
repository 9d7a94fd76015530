package cn.yinxian.audit.web;

import cn.yinxian.audit.model.AuditEntry;
import cn.yinxian.audit.usecase.BrowseAudit;
import cn.yinxian.shared.Slice;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The audit record for the auditor (审计员). */
@Controller
class AuditController {

    private final BrowseAudit browse;
    private final AuditWords words;

    AuditController(BrowseAudit browse, AuditWords words) {
        this.browse = browse;
        this.words = words;
    }

    @GetMapping("/audit")
    String list(
            @Valid @ModelAttribute("form") AuditFilterForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable Long before,
            Model model,
            HttpServletResponse response) {
        form.checkPeriod(errors);
        Slice<AuditEntry> found = new Slice<>(List.of(), null);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        } else {
            found = browse.page(form.filter(words::actor), before);
        }
        String next = found.next();
        model.addAttribute("page", new AuditPage(
                words.acts(), words.rows(found.rows()), next == null ? "" : form.addressBefore(next)));
        return "audit/trail";
    }
}
