package cn.yinxian.council.supervise.web;

import cn.yinxian.council.supervise.model.ItemExtension;
import cn.yinxian.council.supervise.model.Slip;
import cn.yinxian.council.supervise.usecase.ItemQueries;
import cn.yinxian.organisation.ChineseDays;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.ChineseTime;
import cn.yinxian.workflow.TaskPages;
import cn.yinxian.workflow.TaskRef;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts an action item into words. */
@Component
class ItemViews {

    private final TaskPages tasks;
    private final ItemQueries queries;

    ItemViews(TaskPages tasks, ItemQueries queries) {
        this.tasks = tasks;
        this.queries = queries;
    }

    /** Puts {@code view} into the model, and what every task page shows. */
    ItemView show(TaskRef ref, CurrentOfficial me, Model model) {
        var view = of(tasks.show(ref, me, model).caseNumber());
        model.addAttribute("view", view);
        return view;
    }

    ItemView of(CaseNumber number) {
        var facts = queries.facts(number);
        var state = facts.state();
        return new ItemView(
                number.value(), state.motion().value(), lines(facts), warning(facts), state.status().isOpen(),
                state.reports().stream()
                        .map(report -> new ItemView.Line(
                                report.reporter() + "，" + ChineseTime.of(report.reportedAt()), report.text(), report.late() ? "超期上报" : ""))
                        .toList(),
                state.extensions().stream().map(ItemViews::line).toList(),
                facts.evidence().stream().map(file -> new ItemView.Evidence(file.id(), file.fileName())).toList(),
                facts.slips().stream().map(ItemViews::line).toList(), state.version());
    }

    private static Map<String, String> lines(ItemQueries.Facts facts) {
        var state = facts.state();
        var lines = new LinkedHashMap<String, String>();
        lines.put("事项", state.subject());
        lines.put("交办", facts.council().name());
        lines.put("主办单位", facts.nameOf(state.lead().unit()));
        lines.put("协办单位", state.coUnits().isEmpty() ? "无" : state.coUnits().stream().map(facts::nameOf).collect(Collectors.joining("、")));
        lines.put("办理期限", ChineseDays.of(state.dueOn())
                + (state.dueOn().equals(state.firstDueOn()) ? "" : "（原定" + ChineseDays.of(state.firstDueOn()) + "）"));
        if (state.supersededBy() != null) {
            lines.put("已被取代", "议题 " + state.supersededBy() + " 的决定");
        }
        return lines;
    }

    private static @Nullable String warning(ItemQueries.Facts facts) {
        if (!facts.late()) {
            return null;
        }
        return "本事项已超过办理期限。" + (facts.lateThisYear() > 1
                ? "主办单位本年度已有 %d 项超期；一年内两项以上超期的，当年不得评优评先。".formatted(facts.lateThisYear())
                : "首次超期的，予以通报批评；一年内两项以上超期的，当年不得评优评先。");
    }

    private static ItemView.SlipLine line(Slip slip) {
        return new ItemView.SlipLine(
                slip.colour().name(), slip.colour().name().toLowerCase(Locale.ROOT), slip.number(), ChineseDays.of(slip.issuedOn()),
                slip.document());
    }

    private static ItemView.Line line(ItemExtension asked) {
        String answer = asked.granted() == null ? "待答复" : asked.granted() ? "同意延期" : "不同意延期";
        return new ItemView.Line(
                ChineseTime.of(asked.askedAt()) + "申请由" + ChineseDays.of(asked.from()) + "延至" + ChineseDays.of(asked.until()), asked.reason(), answer);
    }
}
