package cn.yinxian.demosite.site.web;

import cn.yinxian.demosite.site.usecase.ListSite;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.ConfirmedActs;
import cn.yinxian.workflow.Irrevocable;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 列入名录: the notice goes out. Serves userTask_listSite. */
@Controller
class ListSiteController {

    private static final String PAGE = "demosite/list-site";
    private static final Irrevocable LIST = new Irrevocable(
            "列入名录", "确认列入名录", List.of("通知印发到申报单位，可以预约观摩。"), false, Map.of());

    record ListForm(long version) {}

    private final ListSite list;
    private final SiteViews views;
    private final ConfirmedActs confirmed;

    ListSiteController(ListSite list, SiteViews views, ConfirmedActs confirmed) {
        this.list = list;
        this.views = views;
        this.confirmed = confirmed;
    }

    @GetMapping("/tasks/{taskId}/demosite/list-site")
    String show(@PathVariable String taskId, CurrentOfficial me, Model model) {
        model.addAttribute("form", new ListForm(views.show(TaskRef.of(taskId), me, model).version()));
        return PAGE;
    }

    @PostMapping("/tasks/{taskId}/demosite/list-site")
    String list(
            @PathVariable String taskId, @Valid @ModelAttribute("form") ListForm form, BindingResult errors, CurrentOfficial me, Model model,
            HttpServletRequest request, HttpServletResponse response, RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        var answer = confirmed.attempt(task, LIST, () -> list.list(new ListSite.Command(task, form.version(), me)), me, errors, request);
        if (answer.done()) {
            flash.addFlashAttribute("message", "已列入名录，通知已印发。");
            return "redirect:/inbox";
        }
        response.setStatus(answer.status());
        views.show(task, me, model);
        return answer.asked() == null ? PAGE : answer.asked().page(model);
    }
}
