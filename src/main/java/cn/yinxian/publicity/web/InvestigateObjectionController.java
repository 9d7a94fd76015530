package cn.yinxian.publicity.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.publicity.model.ObjectionOutcome;
import cn.yinxian.publicity.model.Signature;
import cn.yinxian.publicity.usecase.InvestigateObjection;
import cn.yinxian.shared.Attempt;
import cn.yinxian.workflow.TaskPages;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 核查异议. Serves userTask_investigateObjection. */
@Controller
class InvestigateObjectionController {

    private static final String PAGE = "publicity/investigate-objection";

    record InvestigationForm(
            @NotNull @Nullable ObjectionOutcome outcome,
            @NotBlank @Size(max = 4000) @Nullable String findings,
            @NotBlank @Size(max = 1000) @Nullable String reply,
            @Nullable Signature signature,
            @Size(max = 5) @Nullable List<MultipartFile> evidence,
            long version) {

        InvestigateObjection.Command command(TaskRef task, CurrentOfficial me) {
            return new InvestigateObjection.Command(
                    task, Objects.requireNonNull(outcome), Objects.requireNonNull(findings), Objects.requireNonNull(reply), signature,
                    UploadedEvidence.of(evidence), version, me);
        }
    }

    private final InvestigateObjection investigate;
    private final ObjectionPages pages;
    private final TaskPages tasks;

    InvestigateObjectionController(InvestigateObjection investigate, ObjectionPages pages, TaskPages tasks) {
        this.investigate = investigate;
        this.pages = pages;
        this.tasks = tasks;
    }

    @GetMapping("/tasks/{taskId}/publicity/investigate-objection")
    String show(@PathVariable String taskId, CurrentOfficial me, Model model) {
        model.addAttribute("form", new InvestigationForm(null, "", "", null, null, view(TaskRef.of(taskId), me, model).version()));
        return PAGE;
    }

    @PostMapping("/tasks/{taskId}/publicity/investigate-objection")
    String conclude(
            @PathVariable String taskId, @Valid @ModelAttribute("form") InvestigationForm form, BindingResult errors, CurrentOfficial me,
            Model model, HttpServletResponse response, RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        if (Attempt.succeeds(errors, () -> investigate.conclude(form.command(task, me)))) {
            flash.addFlashAttribute("message", "异议已查结。");
            return "redirect:/inbox";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        view(task, me, model);
        return PAGE;
    }

    private ObjectionPage view(TaskRef task, CurrentOfficial me, Model model) {
        var page = pages.of(tasks.show(task, me, model).caseNumber(), me);
        model.addAttribute("page", page);
        model.addAttribute("outcomes", outcomes());
        model.addAttribute("signatures", List.of(Signature.values()));
        return page;
    }

    /** Each with what it means for the item. */
    private static Map<String, String> outcomes() {
        var outcomes = new LinkedHashMap<String, String>();
        outcomes.put(ObjectionOutcome.UNFOUNDED.name(), "不成立：公示对象不受影响");
        outcomes.put(ObjectionOutcome.FOUNDED.name(), "成立：取消该公示对象");
        outcomes.put(ObjectionOutcome.UNRESOLVED.name(), "未查清：暂缓决定该公示对象");
        return outcomes;
    }
}
