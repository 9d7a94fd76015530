package cn.yinxian.formation.web;

import cn.yinxian.formation.FormationId;
import cn.yinxian.formation.model.Formation;
import cn.yinxian.formation.model.Formations;
import cn.yinxian.formation.usecase.AmendApplication;
import cn.yinxian.formation.usecase.AttachFile;
import cn.yinxian.formation.usecase.EditableFiles.Place;
import cn.yinxian.formation.usecase.RemoveFile;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 补正申请: serves userTask_amend. Nothing is kept before it is submitted, but files; what is typed stays on the page. */
@Controller
class AmendController {

    private static final String REMOVE = "remove-";

    private final AmendApplication amend;
    private final Formations formations;
    private final FormationTaskPages tasks;
    private final AmendPages pages;
    private final AttachFile attach;
    private final RemoveFile remove;

    AmendController(
            AmendApplication amend,
            Formations formations,
            FormationTaskPages tasks,
            AmendPages pages,
            AttachFile attach,
            RemoveFile remove) {
        this.formations = formations;
        this.amend = amend;
        this.tasks = tasks;
        this.pages = pages;
        this.attach = attach;
        this.remove = remove;
    }

    @GetMapping("/tasks/{taskId}/formation/amend")
    String show(@PathVariable String taskId, CurrentOfficial me, Model model) {
        var formation = open(TaskRef.of(taskId), me, model);
        var form = AmendForm.of(formation);
        model.addAttribute("form", form);
        pages.show(formation, formation.proposal(), form, me, model);
        return "formation/amend";
    }

    @PostMapping("/tasks/{taskId}/formation/amend")
    String amend(
            @PathVariable String taskId,
            @Valid @ModelAttribute("form") AmendForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "submit") String go,
            CurrentOfficial me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var task = TaskRef.of(taskId);
        var formation = open(task, me, model);
        boolean done = Attempt.succeeds(errors, () -> act(task, formation, form, go, me));
        if (done && go.equals("submit")) {
            redirect.addFlashAttribute("message", "补正后的申请已提交。");
            return "redirect:/inbox";
        }
        if (!done) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        var now = open(task, me, model);
        pages.show(now, pages.typed(now, form, done ? go : "", me), form, me, model);
        return "formation/amend";
    }

    @PostMapping("/tasks/{taskId}/formation/amend/assessment")
    String assess(@PathVariable String taskId, @ModelAttribute("form") AmendForm form, BindingResult errors, CurrentOfficial me, Model model) {
        var formation = open(TaskRef.of(taskId), me, model);
        return pages.panel(formation, errors.hasErrors() ? formation.proposal() : pages.typed(formation, form, me), me, model);
    }

    private Formation open(TaskRef task, CurrentOfficial me, Model model) {
        return formations.require(new FormationId(tasks.show(task, me, model).id()));
    }

    private void act(TaskRef task, Formation formation, AmendForm form, String go, CurrentOfficial me) {
        if (go.equals("attach")) {
            attach.attach(form.file().command(new Place.Amendment(task), me));
        } else if (go.startsWith(REMOVE)) {
            remove.remove(new RemoveFile.Command(new Place.Amendment(task), fileOf(go), me));
        } else if (go.equals("everybody")) {
            pages.typed(formation, form, go, me);
        } else if (go.equals("submit")) {
            form.requireNote();
            pages.requireChoosable(formation, form);
            amend.amend(new AmendApplication.Command(
                    task, pages.typed(formation, form, me), Boolean.TRUE.equals(form.straightBack()), form.note(), form.version(), me));
        }
    }

    private static long fileOf(String go) {
        String id = go.substring(REMOVE.length());
        return id.matches("[0-9]{1,18}") ? Long.parseLong(id) : 0;
    }
}
