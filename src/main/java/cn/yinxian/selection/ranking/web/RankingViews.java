package cn.yinxian.selection.ranking.web;

import cn.yinxian.organisation.ChineseDays;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.publicity.ItemEffect;
import cn.yinxian.selection.entry.EntryLine;
import cn.yinxian.selection.ranking.model.RankedLine;
import cn.yinxian.selection.ranking.model.Recommendation;
import cn.yinxian.selection.ranking.paper.RankingPaper;
import cn.yinxian.selection.ranking.usecase.RankingQueries;
import cn.yinxian.selection.ranking.usecase.RankingQueries.Facts;
import cn.yinxian.selection.ranking.web.RankingView.OpenEntry;
import cn.yinxian.selection.ranking.web.RankingView.RankingLine;
import cn.yinxian.selection.round.RoundPhase;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.TaskPages;
import cn.yinxian.workflow.TaskRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts a ranking into words. */
@Component
class RankingViews {

    private final TaskPages tasks;
    private final RankingQueries queries;
    private final MessageSource labels;

    RankingViews(TaskPages tasks, RankingQueries queries, MessageSource labels) {
        this.tasks = tasks;
        this.queries = queries;
        this.labels = labels;
    }

    /** Puts {@code view} into the model, and what every task page shows. */
    RankingView show(TaskRef ref, CurrentOfficial me, Model model) {
        var view = of(tasks.show(ref, me, model).caseNumber());
        model.addAttribute("view", view);
        return view;
    }

    RankingView of(CaseNumber number) {
        var facts = queries.facts(number);
        return new RankingView(
                number.value(), facts.round().number().value(), words(facts), lines(facts), open(facts),
                facts.state().note(), pending(facts), facts.state().version());
    }

    /** The table as it is handed in, sealed, with the letter. */
    RankingPaper paper(CaseNumber number) {
        var facts = queries.facts(number);
        var state = facts.state();
        String note = state.note();
        return new RankingPaper(
                facts.round().title(), facts.place().kind() == UnitKind.CITY ? "市直单位" : facts.place().name(), state.quota(),
                (int) state.lines().stream().filter(RankedLine::holdsPlace).count(),
                lines(facts).stream()
                        .map(line -> new RankingPaper.Line(
                                line.choice(), line.rank(), line.title(), line.applicant(), line.selfTotal(),
                                Objects.requireNonNullElse(line.reason(), "")))
                        .toList(),
                note != null, Objects.requireNonNullElse(note, ""));
    }

    private Map<String, String> words(Facts facts) {
        var state = facts.state();
        var words = new LinkedHashMap<String, String>();
        words.put("评选", facts.round().title());
        words.put("推荐单位", facts.place().kind() == UnitKind.CITY ? "市直单位（由市级排序）" : facts.place().name());
        words.put("推荐名额", state.quota() + " 个");
        var until = facts.round().phase(RoundPhase.RANKING).to();
        if (until != null) {
            words.put("报送期限", ChineseDays.of(until));
        }
        words.put("状态", label(state.status()));
        if (state.note() != null) {
            words.put("名额留空的理由", state.note());
        }
        return words;
    }

    private List<RankingLine> lines(Facts facts) {
        var lines = new ArrayList<RankingLine>();
        int rank = 0;
        RankedLine before = null;
        for (var line : facts.state().lines()) {
            rank = before == null || before.choice() != line.choice() ? 1 : rank + 1;
            before = line;
            lines.add(line(facts, line, rank));
        }
        return lines;
    }

    private RankingLine line(Facts facts, RankedLine line, int rank) {
        var entry = facts.entries().get(line.entry());
        var shownIn = line.publicity();
        return new RankingLine(
                line.entry().value(), rank, entry == null ? line.entry().value() : entry.title(), entry == null ? "" : entry.applicantName(),
                entry == null ? 0 : entry.selfTotal(), label(line.choice()), line.reason(), outcome(line),
                shownIn == null ? null : shownIn.value(), line.isFixed());
    }

    private @Nullable String outcome(RankedLine line) {
        if (line.left()) {
            return "已退出";
        }
        var effect = line.effect();
        if (effect == null) {
            return line.publicity() == null ? null : "公示中";
        }
        return effect == ItemEffect.STANDS ? "公示无异议" : label(effect) + "：" + line.found();
    }

    /** First as they were ranked; then those that came since, in the order of the scores they give themselves, as a proposal. */
    private static List<OpenEntry> open(Facts facts) {
        var ranked = facts.state().lines().stream()
                .filter(line -> !line.isFixed() && facts.entries().containsKey(line.entry()))
                .map(line -> openEntry(facts.entries().get(line.entry()), line.choice(), line.reason()));
        var fresh = facts.unranked().stream()
                .sorted(Comparator.comparingInt(EntryLine::selfTotal).reversed())
                .map(entry -> openEntry(entry, null, null));
        return Stream.concat(ranked, fresh).toList();
    }

    private static OpenEntry openEntry(EntryLine entry, @Nullable Recommendation choice, @Nullable String reason) {
        return new OpenEntry(entry.number().value(), entry.title(), entry.applicantName(), entry.selfTotal(), choice, reason);
    }

    private static @Nullable String pending(Facts facts) {
        if (facts.pending() == 0) {
            return null;
        }
        var until = facts.round().phase(RoundPhase.UNIT_REVIEW).to();
        return "还有 %d 个项目正在单位审核%s；到期仍未通过审核的，不再推荐。".formatted(
                facts.pending(), until == null ? "" : "，审核到" + ChineseDays.of(until) + "截止");
    }

    String label(Enum<?> constant) {
        String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        return labels.getMessage(key, null, key, Locale.SIMPLIFIED_CHINESE);
    }
}
