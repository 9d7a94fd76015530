package cn.yinxian.demosite.site.web;

import cn.yinxian.demosite.plan.DistrictQuota;
import cn.yinxian.demosite.site.model.SiteState;
import cn.yinxian.demosite.site.usecase.CheckSite;
import cn.yinxian.demosite.site.usecase.SiteQueries;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
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

/** 区县核实排序. Serves userTask_checkSite. */
@Controller
class CheckSiteController {

    private static final String PAGE = "demosite/check-site";

    /** A site that has a place in the district's order. */
    public record Ranked(int rank, String number, String name, boolean community) {}

    private final CheckSite check;
    private final SiteQueries queries;
    private final SiteViews views;

    CheckSiteController(CheckSite check, SiteQueries queries, SiteViews views) {
        this.check = check;
        this.queries = queries;
        this.views = views;
    }

    @GetMapping("/tasks/{taskId}/demosite/check-site")
    String show(@PathVariable String taskId, CurrentOfficial me, Model model) {
        var site = views.show(TaskRef.of(taskId), me, model);
        model.addAttribute("form", new SiteVerdictForm(null, queries.order(site).nextRank(), "", site.version()));
        return view(site, model);
    }

    @PostMapping("/tasks/{taskId}/demosite/check-site")
    String check(
            @PathVariable String taskId, @Valid @ModelAttribute("form") SiteVerdictForm form, BindingResult errors, CurrentOfficial me, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        var waits = new boolean[1];
        if (Attempt.succeeds(errors, () -> waits[0] = check.check(
                new CheckSite.Command(task, form.verdict(), form.rank(), form.opinion(), form.version(), me)))) {
            flash.addFlashAttribute("message", form.done("已推荐，报区县领导审批。"));
            if (waits[0] && form.verdict() == Verdict.AGREE) {
                flash.addFlashAttribute("warning", "本区县推荐的社区观摩点还没有达到下限，这个观摩点先等待，社区观摩点推荐上来以后自动继续办理。");
            }
            return "redirect:/inbox";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(views.show(task, me, model), model);
    }

    private String view(SiteState site, Model model) {
        var order = queries.order(site);
        model.addAttribute("quota", order.quota().map(quota -> words(quota, order.others().size(), order.communities())).orElse("建设方案没有给本区县安排名额"));
        model.addAttribute("ranked", order.others().stream()
                .map(other -> new Ranked(other.rank(), other.caseNumber().value(), other.paper().name(), other.origin().community()))
                .toList());
        model.addAttribute("verdicts", SiteVerdictForm.choices("推荐", "不推荐"));
        model.addAttribute("phrases", List.of("情况属实，同意推荐。", "请补充场所照片和讲解提纲。"));
        return PAGE;
    }

    private static String words(DistrictQuota quota, int placed, long communities) {
        return "名额 %d 至 %d 个，其中社区不少于 %d 个；已推荐和列入名录 %d 个，其中社区 %d 个".formatted(
                quota.min(), quota.max(), quota.minCommunity(), placed, communities);
    }
}
