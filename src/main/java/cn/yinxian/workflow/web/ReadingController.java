package cn.yinxian.workflow.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.workflow.CaseViews;
import cn.yinxian.workflow.Cases;
import cn.yinxian.workflow.ChineseTime;
import cn.yinxian.workflow.reading.FinishReading;
import cn.yinxian.workflow.reading.OpenReading;
import cn.yinxian.workflow.reading.Reading;
import cn.yinxian.workflow.reading.ReadingKind;
import cn.yinxian.workflow.reading.TakeBackReading;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
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

/** What was sent to me to read: a 抄送 leads to the case, a 传阅 asks for an opinion. */
@Controller
class ReadingController {

    record OpinionForm(@Nullable @Size(max = 1000) String opinion) {

        @Nullable String words() {
            return opinion == null || opinion.isBlank() ? null : opinion.strip();
        }
    }

    /** @param done when it was finished; null: it is not */
    public record Page(long id, String number, String sender, String sentAt, @Nullable String note, @Nullable String opinion, @Nullable String done) {

        private static Page of(Reading reading) {
            return new Page(
                    reading.id(), reading.caseNumber().value(), reading.senderName(), ChineseTime.of(reading.sentAt()), reading.note(),
                    reading.opinion(), reading.finishedAt() == null ? null : ChineseTime.of(reading.finishedAt()));
        }
    }

    private final OpenReading open;
    private final FinishReading finish;
    private final TakeBackReading takeBack;
    private final Cases cases;
    private final CaseViews views;

    ReadingController(OpenReading open, FinishReading finish, TakeBackReading takeBack, Cases cases, CaseViews views) {
        this.open = open;
        this.finish = finish;
        this.takeBack = takeBack;
        this.cases = cases;
        this.views = views;
    }

    @GetMapping("/readings/{id}")
    String show(@PathVariable long id, CurrentOfficial me, Model model) {
        var reading = open.open(id, me);
        model.addAttribute("form", new OpinionForm(""));
        return reading.kind() == ReadingKind.COPY ? "redirect:/cases/" + reading.caseNumber() : view(reading, me, model);
    }

    @PostMapping("/readings/{id}")
    String finish(
            @PathVariable long id, @Valid @ModelAttribute("form") OpinionForm form, BindingResult errors, CurrentOfficial me, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        if (Attempt.succeeds(errors, () -> finish.finish(id, form.words(), me))) {
            flash.addFlashAttribute("message", form.words() == null ? "已阅毕。" : "已阅毕，您的意见已送交传阅人。");
            return "redirect:/inbox/reading";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(open.open(id, me), me, model);
    }

    @PostMapping("/readings/{id}/take-back")
    String takeBack(@PathVariable long id, CurrentOfficial me, RedirectAttributes flash) {
        var reading = takeBack.takeBack(id, me);
        flash.addFlashAttribute("message", "已收回给" + reading.readerName() + "的" + (reading.kind() == ReadingKind.COPY ? "抄送" : "传阅") + "。");
        return "redirect:/cases/" + reading.caseNumber() + (reading.kind() == ReadingKind.COPY ? "/copy" : "/circulate");
    }

    private String view(Reading reading, CurrentOfficial me, Model model) {
        model.addAttribute("page", Page.of(reading));
        model.addAttribute("file", views.of(cases.require(reading.caseNumber(), me)));
        return "workflow/reading";
    }
}
