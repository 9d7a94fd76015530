package cn.yinxian.council.meeting.web;

import cn.yinxian.council.meeting.usecase.AdjournMeeting;
import cn.yinxian.council.meeting.usecase.FinishMeeting;
import cn.yinxian.council.meeting.usecase.MeetingFigures;
import cn.yinxian.council.meeting.usecase.MeetingQueries.Facts;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 召开会议: how far it is, and its end, or another day. Serves userTask_holdMeeting. */
@Controller
class HoldMeetingController {

    static final String PAGE = "council/hold-meeting";

    /** @param act finish or adjourn */
    record HoldForm(
            @NotBlank @Size(max = 10) String act,
            @Nullable LocalDate newDay,
            @DateTimeFormat(pattern = "H:mm") @Nullable LocalTime newTime,
            long version) {

        boolean adjourns() {
            return act.equals("adjourn");
        }
    }

    private final FinishMeeting finish;
    private final AdjournMeeting adjourn;
    private final MeetingFigures figures;
    private final MeetingTaskPages pages;

    HoldMeetingController(FinishMeeting finish, AdjournMeeting adjourn, MeetingFigures figures, MeetingTaskPages pages) {
        this.finish = finish;
        this.adjourn = adjourn;
        this.figures = figures;
        this.pages = pages;
    }

    @GetMapping("/tasks/{taskId}/council/hold-meeting")
    String show(@PathVariable String taskId, CurrentOfficial me, Model model) {
        var state = view(TaskRef.of(taskId), me, model).state();
        model.addAttribute("form", new HoldForm("", figures.latestAfter(state.plan().day()), state.plan().time(), state.version()));
        return PAGE;
    }

    @PostMapping("/tasks/{taskId}/council/hold-meeting")
    String act(
            @PathVariable String taskId, @Valid @ModelAttribute("form") HoldForm form, BindingResult errors, CurrentOfficial me,
            Model model, HttpServletResponse response, RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        if (Attempt.succeeds(errors, () -> act(task, form, me))) {
            flash.addFlashAttribute("message", form.adjourns() ? "会议延期，新的会议通知已印发。" : "会议结束，纪要已按记录起草，请修改。");
            return "redirect:/inbox";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        view(task, me, model);
        return PAGE;
    }

    private void act(TaskRef task, HoldForm form, CurrentOfficial me) {
        if (!form.adjourns()) {
            finish.finish(new FinishMeeting.Command(task, form.version(), me));
            return;
        }
        if (form.newDay() == null || form.newTime() == null) {
            throw Refused.because(Refusal.of(form.newDay() == null ? "newDay" : "newTime", "council.newDay", "请写明再次开会的日期和时间"));
        }
        adjourn.adjourn(new AdjournMeeting.Command(task, form.newDay(), form.newTime(), form.version(), me));
    }

    /** Puts {@code quorum} (who came, in a sentence), {@code mayMeet} and {@code current} into the model. */
    private Facts view(TaskRef task, CurrentOfficial me, Model model) {
        var facts = pages.show(task, me, model);
        var state = facts.state();
        var came = state.attendance();
        var rules = figures.rules(state.plan().day());
        if (came != null) {
            int members = came.members();
            model.addAttribute("quorum", "成员单位 %d 个，出席 %d 个；开会至少 %d 个，议决重大事项至少 %d 个".formatted(
                    members, came.present(), rules.quorum().leastOf(members), rules.majorQuorum().leastOf(members)));
            model.addAttribute("mayMeet", came.meets(rules.quorum()));
        }
        state.agenda().current().ifPresent(item -> model.addAttribute("current", item.id()));
        return facts;
    }
}
