package cn.yinxian.workflow.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.Cases;
import cn.yinxian.workflow.addressing.RecipientChoice;
import cn.yinxian.workflow.addressing.Recipients;
import cn.yinxian.workflow.reading.CaseReadings;
import cn.yinxian.workflow.reading.ReadingDoors;
import cn.yinxian.workflow.reading.ReadingKind;
import cn.yinxian.workflow.reading.SendForReading;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 抄送, 传阅: chooses the readers, and shows who has read. */
@Controller
class SendForReadingController {

    /**
     * @param whyNot why nothing can be sent now; null: it can
     * @param sent what was sent this way, whoever sent it
     * @param me id of the reader, who may take back what they sent
     */
    public record Page(
            String number, String title, ReadingKind kind, @Nullable String whyNot, RecipientChoice people, List<CaseReadings.Line> sent,
            String me) {}

    private final Cases cases;
    private final SendForReading send;
    private final ReadingDoors doors;
    private final Recipients recipients;
    private final CaseReadings readings;

    SendForReadingController(Cases cases, SendForReading send, ReadingDoors doors, Recipients recipients, CaseReadings readings) {
        this.cases = cases;
        this.send = send;
        this.doors = doors;
        this.recipients = recipients;
        this.readings = readings;
    }

    @GetMapping("/cases/{caseNumber}/copy")
    String copy(@PathVariable String caseNumber, CurrentOfficial me, Model model) {
        return ask(caseNumber, ReadingKind.COPY, me, model);
    }

    @GetMapping("/cases/{caseNumber}/circulate")
    String circulate(@PathVariable String caseNumber, CurrentOfficial me, Model model) {
        return ask(caseNumber, ReadingKind.CIRCULATE, me, model);
    }

    @PostMapping("/cases/{caseNumber}/copy")
    String copy(
            @PathVariable String caseNumber, @Valid @ModelAttribute("form") RecipientsForm form, BindingResult errors, CurrentOfficial me,
            Model model, HttpServletResponse response, RedirectAttributes flash) {
        return send(caseNumber, ReadingKind.COPY, form, errors, me, model, response, flash);
    }

    @PostMapping("/cases/{caseNumber}/circulate")
    String circulate(
            @PathVariable String caseNumber, @Valid @ModelAttribute("form") RecipientsForm form, BindingResult errors, CurrentOfficial me,
            Model model, HttpServletResponse response, RedirectAttributes flash) {
        return send(caseNumber, ReadingKind.CIRCULATE, form, errors, me, model, response, flash);
    }

    private String ask(String caseNumber, ReadingKind kind, CurrentOfficial me, Model model) {
        var file = cases.require(CaseNumber.of(caseNumber), me);
        model.addAttribute("form", RecipientsForm.empty());
        return view(file, kind, RecipientsForm.empty(), me, model);
    }

    private String send(
            String caseNumber, ReadingKind kind, RecipientsForm form, BindingResult errors, CurrentOfficial me, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        var file = cases.require(CaseNumber.of(caseNumber), me);
        if (form.searches() && !errors.hasErrors()) {
            return view(file, kind, form, me, model);
        }
        var command = new SendForReading.Command(file.number(), kind, form.people(), form.words(), me);
        if (Attempt.succeeds(errors, () -> flash.addFlashAttribute("message", "已发给 %d 人。".formatted(send.send(command))))) {
            return "redirect:/cases/" + file.number() + (kind == ReadingKind.COPY ? "/copy" : "/circulate");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(file, kind, form, me, model);
    }

    private String view(CaseFile file, ReadingKind kind, RecipientsForm form, CurrentOfficial me, Model model) {
        var sent = readings.of(file.number()).stream().filter(line -> line.kind().startsWith(kind == ReadingKind.COPY ? "抄送" : "传阅")).toList();
        model.addAttribute("page", new Page(
                file.number().value(), file.title(), kind, doors.whyNot(file, me).orElse(null),
                recipients.choice(form.people(), form.sought(), file.number(), me), sent, me.id().value()));
        return "workflow/send-reading";
    }
}
