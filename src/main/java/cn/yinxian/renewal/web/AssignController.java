package cn.yinxian.renewal.web;

import cn.yinxian.assembly.PostHolder;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.register.OfficerPost;
import cn.yinxian.renewal.usecase.AssignHeads;
import cn.yinxian.renewal.usecase.RenewalFacts;
import cn.yinxian.renewal.usecase.RenewalQueries;
import cn.yinxian.workflow.ConfirmedActs;
import cn.yinxian.workflow.Irrevocable;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 指派支部班子. Serves userTask_assignOfficers. */
@Controller
class AssignController {

    private static final String PAGE = "renewal/assign";

    record AssignForm(
            @Nullable @Size(max = 32) String secretary,
            @Nullable @Size(max = 32) String deputy,
            @NotBlank @Size(max = 500) String reason,
            long version) {

        List<PostHolder> posts() {
            var posts = new ArrayList<PostHolder>();
            add(posts, secretary, OfficerPost.SECRETARY);
            add(posts, deputy, OfficerPost.DEPUTY_SECRETARY);
            return posts;
        }

        private static void add(List<PostHolder> posts, @Nullable String member, OfficerPost post) {
            if (member != null && !member.isBlank()) {
                posts.add(new PostHolder(member, post));
            }
        }
    }

    private static final Irrevocable WHAT =
            new Irrevocable("指派支部班子", "确认指派，印发通知", List.of("原任该职务的不再担任。"), true, Map.of());

    private final AssignHeads assign;
    private final ConfirmedActs acts;
    private final RenewalQueries queries;
    private final RenewalTaskPages pages;

    AssignController(AssignHeads assign, ConfirmedActs acts, RenewalQueries queries, RenewalTaskPages pages) {
        this.assign = assign;
        this.acts = acts;
        this.queries = queries;
        this.pages = pages;
    }

    @GetMapping("/tasks/{taskId}/renewal/assign")
    String show(@PathVariable String taskId, CurrentOfficial me, Model model) {
        var facts = pages.show(TaskRef.of(taskId), me, model);
        model.addAttribute("form", new AssignForm("", "", "", facts.version()));
        return view(facts, model);
    }

    @PostMapping("/tasks/{taskId}/renewal/assign")
    String assign(
            @PathVariable String taskId,
            @Valid @ModelAttribute("form") AssignForm form,
            BindingResult errors,
            CurrentOfficial me,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        var command = new AssignHeads.Command(task, form.posts(), form.reason(), form.version(), me);
        var answer = acts.attempt(task, WHAT, () -> assign.assign(command), me, errors, request);
        if (answer.done()) {
            flash.addFlashAttribute("message", "已指派，通知已编号印发。");
            return "redirect:/inbox";
        }
        response.setStatus(answer.status());
        var facts = pages.show(task, me, model);
        return answer.asked() == null ? view(facts, model) : answer.asked().page(model);
    }

    private String view(RenewalFacts facts, Model model) {
        model.addAttribute("people", queries.eligibleNames(facts.state().number()));
        return PAGE;
    }
}
