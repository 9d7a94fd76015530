package cn.yinxian.council.meeting.web;

import cn.yinxian.council.meeting.model.Presence;
import cn.yinxian.council.meeting.usecase.MeetingQueries;
import cn.yinxian.council.meeting.usecase.MeetingQueries.Facts;
import cn.yinxian.council.meeting.usecase.RecordAttendance;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 登记出席情况: begun with the receipts, mended until the meeting ends. Serves userTask_holdMeeting. */
@Controller
class AttendanceController {

    private static final String PAGE = "council/attendance";

    private final RecordAttendance record;
    private final MeetingQueries queries;
    private final MeetingTaskPages pages;

    AttendanceController(RecordAttendance record, MeetingQueries queries, MeetingTaskPages pages) {
        this.record = record;
        this.queries = queries;
        this.pages = pages;
    }

    @GetMapping("/tasks/{taskId}/council/attendance")
    String show(@PathVariable String taskId, CurrentOfficial me, Model model) {
        var facts = view(TaskRef.of(taskId), me, model);
        var form = AttendanceForm.of(queries.attendance(facts), facts.state().version());
        model.addAttribute("form", form);
        model.addAttribute("rows", form.units());
        return PAGE;
    }

    @PostMapping("/tasks/{taskId}/council/attendance")
    String record(
            @PathVariable String taskId, @Valid @ModelAttribute("form") AttendanceForm form, BindingResult errors, CurrentOfficial me,
            Model model, HttpServletResponse response, RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        var facts = view(task, me, model);
        if (Attempt.succeeds(errors, () -> record.record(
                new RecordAttendance.Command(task, form.attendance(facts.council()), form.version(), me)))) {
            flash.addFlashAttribute("message", "出席情况已登记。");
            return "redirect:/tasks/" + task + "/" + HoldMeetingController.PAGE;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        if (form != null) {
            model.addAttribute("rows", form.units());
        }
        return PAGE;
    }

    private Facts view(TaskRef task, CurrentOfficial me, Model model) {
        var facts = pages.showSitting(task, me, model);
        var names = new LinkedHashMap<String, String>();
        facts.council().members().forEach(member -> names.put(member.unit().value(), member.name()));
        model.addAttribute("units", names);
        model.addAttribute("rows", List.copyOf(names.keySet()));
        model.addAttribute("presences", List.of(Presence.values()));
        return facts;
    }
}
