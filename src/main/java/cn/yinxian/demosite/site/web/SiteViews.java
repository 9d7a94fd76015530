package cn.yinxian.demosite.site.web;

import cn.yinxian.demosite.site.model.DemoSite;
import cn.yinxian.demosite.site.model.Equipment;
import cn.yinxian.demosite.site.model.Inspection;
import cn.yinxian.demosite.site.model.ScorePart;
import cn.yinxian.demosite.site.model.SiteState;
import cn.yinxian.demosite.site.model.SiteStatus;
import cn.yinxian.demosite.site.usecase.SiteQueries;
import cn.yinxian.organisation.ChineseDays;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.DateRange;
import cn.yinxian.workflow.TaskPages;
import cn.yinxian.workflow.TaskRef;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts a site into words. */
@Component
class SiteViews {

    private static final Map<String, String> KINDS = Map.of("PHOTO", "申报照片", "ACCEPTANCE", "验收照片", "EVIDENCE", "整改材料");

    private final TaskPages tasks;
    private final SiteQueries queries;
    private final MessageSource messages;

    SiteViews(TaskPages tasks, SiteQueries queries, MessageSource messages) {
        this.tasks = tasks;
        this.queries = queries;
        this.messages = messages;
    }

    /** Puts {@code view} into the model, and what every task page shows. */
    SiteState show(TaskRef ref, CurrentOfficial me, Model model) {
        var facts = queries.facts(tasks.show(ref, me, model).caseNumber());
        model.addAttribute("view", of(facts));
        return facts.state();
    }

    SiteView of(CaseNumber number) {
        return of(queries.facts(number));
    }

    SiteView of(DemoSite site) {
        return of(queries.facts(site));
    }

    private SiteView of(SiteQueries.Facts facts) {
        var state = facts.state();
        return new SiteView(
                state.number() == null ? "" : state.number().value(), state.paper().name(), lines(facts), state.paper().outline(), notice(state),
                state.status() == SiteStatus.LISTED ? "green" : "amber",
                Arrays.stream(Equipment.values()).map(item -> new SiteView.Checked(label("Equipment." + item), state.paper().equipment().contains(item))).toList(),
                state.inspections().stream().map(this::seen).toList(), state.rectified(),
                facts.files().stream().map(file -> new SiteView.FileLine(file.id(), file.fileName(), KINDS.getOrDefault(file.kind(), ""))).toList(),
                facts.documents().stream().map(one -> new SiteView.Paper(one.id(), one.number(), one.draft().title())).toList(), state.version());
    }

    private Map<String, String> lines(SiteQueries.Facts facts) {
        var state = facts.state();
        var paper = state.paper();
        var lines = new LinkedHashMap<String, String>();
        lines.put("申报单位", facts.unitName() + (state.origin().community() ? "（社区）" : ""));
        lines.put("依托的党支部", facts.branchName());
        lines.put("地址", orDash(paper.address()));
        lines.put("坐标", paper.point() == null ? "—" : paper.point().words());
        lines.put("场所用房", orDash(paper.rooms()));
        lines.put("经费承诺", paper.money() == null ? "—" : paper.money() == 0 ? "不需要经费" : "%d 元（%s）".formatted(paper.money(), paper.moneySource()));
        lines.put("状态", label("SiteStatus." + state.status()));
        if (state.rank() != null) {
            lines.put("区县推荐次序", "第 %d 位".formatted(state.rank()));
        }
        return lines;
    }

    private static String notice(SiteState state) {
        return switch (state.status()) {
            case HELD -> "本区县推荐的观摩点中社区观摩点还没有达到下限，先等待；社区观摩点推荐上来以后自动继续办理。";
            case LISTED -> "自%s起列入名录，有效期至%s。".formatted(day(state.listedOn()), day(state.validUntil()));
            case REFUSED, WITHDRAWN, TERMINATED, EXITED -> state.endedBecause() == null || state.endedBecause().isBlank() ? null : "原因：" + state.endedBecause();
            default -> null;
        };
    }

    private SiteView.Seen seen(Inspection done) {
        var points = new LinkedHashMap<String, String>();
        for (var part : ScorePart.values()) {
            points.put(label("ScorePart." + part), "%d / %d".formatted(done.score().of(part), part.most()));
        }
        return new SiteView.Seen(
                day(done.day()) + "，" + String.join("、", done.inspectors()),
                "%d 分，%s".formatted(done.score().total(), label("Acceptance." + done.outcome())), points, done.findings());
    }

    private static String day(LocalDate day) {
        return ChineseDays.of(DateRange.since(Objects.requireNonNull(day))).replace("起", "");
    }

    private static String orDash(String text) {
        return text.isBlank() ? "—" : text;
    }

    private String label(String key) {
        return messages.getMessage(key, null, key, Locale.SIMPLIFIED_CHINESE);
    }
}
