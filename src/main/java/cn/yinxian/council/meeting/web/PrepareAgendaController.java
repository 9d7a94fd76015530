package cn.yinxian.council.meeting.web;

import cn.yinxian.council.meeting.model.AgendaItem;
import cn.yinxian.council.meeting.model.MeetingWording;
import cn.yinxian.council.meeting.usecase.ArrangeAgenda;
import cn.yinxian.council.meeting.usecase.MeetingQueries;
import cn.yinxian.council.meeting.usecase.MeetingQueries.Facts;
import cn.yinxian.council.meeting.usecase.SubmitAgenda;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.FormErrors;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 拟定议程. Serves userTask_prepareAgenda. */
@Controller
class PrepareAgendaController {

    private static final String PAGE = "council/prepare-agenda";

    private final ArrangeAgenda arrange;
    private final SubmitAgenda submit;
    private final MeetingQueries queries;
    private final MeetingTaskPages pages;

    PrepareAgendaController(ArrangeAgenda arrange, SubmitAgenda submit, MeetingQueries queries, MeetingTaskPages pages) {
        this.arrange = arrange;
        this.submit = submit;
        this.queries = queries;
        this.pages = pages;
    }

    @GetMapping("/tasks/{taskId}/council/prepare-agenda")
    String show(@PathVariable String taskId, CurrentOfficial me, Model model) {
        var facts = view(TaskRef.of(taskId), null, me, model);
        model.addAttribute("form", AgendaForm.of(facts.state().agenda(), facts.state().version()));
        return PAGE;
    }

    @PostMapping("/tasks/{taskId}/council/prepare-agenda")
    String act(
            @PathVariable String taskId, @Valid @ModelAttribute("form") AgendaForm form, BindingResult errors, CurrentOfficial me,
            Model model, HttpServletResponse response, RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        try {
            if (Attempt.succeeds(errors, () -> act(task, form, me))) {
                flash.addFlashAttribute("message", form.submits() ? "议程已报请召集人审定。" : "议程已保存。");
                return form.submits() ? "redirect:/inbox" : "redirect:/tasks/" + task + "/" + PAGE;
            }
        } catch (Overtaken byAnother) {
            return overtaken(task, form, me, model, response);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        view(task, form, me, model);
        return PAGE;
    }

    /** Of two who order the agenda at once the later one sees both: the own order on the agenda as it is now. */
    private String overtaken(TaskRef task, AgendaForm form, CurrentOfficial me, Model model, HttpServletResponse response) {
        var state = pages.show(task, me, model).state();
        var merged = form.onto(state.agenda(), state.version());
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("overtaken", true);
        FormErrors.show(merged, new BeanPropertyBindingResult(merged, "form"), model);
        view(task, merged, me, model);
        return PAGE;
    }

    private void act(TaskRef task, AgendaForm form, CurrentOfficial me) {
        if (form.submits()) {
            submit.submit(new SubmitAgenda.Command(task, form.placings(), form.version(), me));
        } else {
            arrange.arrange(new ArrangeAgenda.Command(task, form.placings(), form.change(), form.version(), me));
        }
    }

    /** Puts {@code rows} (the items in the order shown) into the model; a form that could not be read at all has none. */
    private Facts view(TaskRef task, @Nullable AgendaForm form, CurrentOfficial me, Model model) {
        var facts = pages.show(task, me, model);
        model.addAttribute("rows", form == null
                ? facts.state().agenda().items().stream().map(AgendaItem::id).toList()
                : form.rows().stream().map(AgendaForm.Row::item).toList());
        model.addAttribute("ready", AgendaChoices.of(queries.ready(facts.state().council())));
        model.addAttribute("count", queries.count(facts.state().council()).words());
        model.addAttribute("followUps", queries.followUps(facts.state().council()));
        var wording = new MeetingWording(facts.state(), facts.council().name());
        if (wording.lacksReportOnLast()) {
            model.addAttribute("last", wording.reportOnLast());
        }
        return facts;
    }
}
