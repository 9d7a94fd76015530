package cn.yinxian.audit.web;

import cn.yinxian.audit.model.AuditEntry;
import cn.yinxian.audit.usecase.BrowseAudit;
import cn.yinxian.shared.Slice;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm:ss", Locale.CHINA).withZone(ZoneId.of("Asia/Shanghai"));

    private final BrowseAudit browse;
    private final MessageSource labels;

    AuditController(BrowseAudit browse, MessageSource labels) {
        this.browse = browse;
        this.labels = labels;
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
            found = browse.page(form.filter(), before);
        }
        String next = found.next();
        model.addAttribute("page", new AuditPage(
                found.rows().stream().map(this::row).toList(), next == null ? "" : form.addressBefore(next)));
        return "audit/trail";
    }

    private AuditPage.Row row(AuditEntry entry) {
        String detail = entry.detail();
        return new AuditPage.Row(
                TIME.format(entry.at()),
                entry.actor(),
                entry.verb(),
                labels.getMessage("audit.verb." + entry.verb(), null, entry.verb(), Locale.CHINA),
                entry.subject(),
                detail == null ? "" : detail);
    }
}
