package cn.yinxian.renewal.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.renewal.usecase.ReviewQueries;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.TaskPages;
import cn.yinxian.workflow.TaskRef;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills what the pages of a yearly review show. */
@Component
class ReviewPages {

    private final TaskPages tasks;
    private final ReviewQueries queries;

    ReviewPages(TaskPages tasks, ReviewQueries queries) {
        this.tasks = tasks;
        this.queries = queries;
    }

    ReviewQueries.Facts show(TaskRef ref, CurrentOfficial me, Model model) {
        return show(tasks.show(ref, me, model).caseNumber(), model);
    }

    /** Puts {@code facts} into the model. */
    ReviewQueries.Facts show(CaseNumber number, Model model) {
        var facts = queries.facts(number);
        model.addAttribute("facts", lines(facts));
        return facts;
    }

    /** What the review is about, label to text. */
    Map<String, String> facts(CaseNumber number) {
        return lines(queries.facts(number));
    }

    private static Map<String, String> lines(ReviewQueries.Facts facts) {
        var lines = new LinkedHashMap<String, String>();
        lines.put("党支部", facts.branch().name());
        lines.put("核查年度", facts.state().year() + " 年");
        var report = facts.state().report();
        if (report == null) {
            lines.put("底册编入党员", facts.gathered() + " 人");
        } else {
            lines.put("现有党员", "%d 人（底册 %d 人）".formatted(report.members(), facts.gathered()));
            lines.put("所依托的机构", report.bodyExists() ? "仍在" : "已不存在");
            lines.put("开展组织生活", report.activities() + " 次");
            lines.put("年度情况", report.text());
        }
        return lines;
    }
}
