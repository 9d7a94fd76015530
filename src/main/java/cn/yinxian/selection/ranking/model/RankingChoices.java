package cn.yinxian.selection.ranking.model;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes an order of what a clerk has chosen, and refuses what goes beyond the places or stands without its reason. */
final class RankingChoices {

    private final int quota;
    private final List<RankedLine> fixed;
    private final List<Choice> choices;
    private final List<Refusal> refusals = new ArrayList<>();

    RankingChoices(int quota, List<RankedLine> fixed, List<Choice> choices) {
        this.quota = quota;
        this.fixed = fixed;
        this.choices = choices;
    }

    /** @throws Overtaken if an entry has come or gone since the page was opened */
    void requireAllOf(Collection<CaseNumber> ready) {
        var chosen = choices.stream().map(Choice::entry).toList();
        var open = new HashSet<>(ready);
        fixed.forEach(line -> open.remove(line.entry()));
        if (chosen.size() != open.size() || !open.equals(new HashSet<>(chosen))) {
            throw new Overtaken("申报项目有变化：有的刚刚通过审核，或者已经撤销。请重新打开页面后再排序。");
        }
    }

    /** @param note why places stay empty. @throws Refused with everything that is wrong */
    List<RankedLine> ordered(@Nullable String note) {
        int recommended = (int) choices.stream().filter(choice -> choice.recommendation() == Recommendation.RECOMMENDED).count();
        int taken = recommended + (int) fixed.stream().filter(RankedLine::holdsPlace).count();
        if (taken > quota) {
            refuse("lines", "selection.quota", "推荐名额 %d 个，推荐了 %d 个，超出 %d 个；请把排在最后的改为候补或者不推荐".formatted(quota, taken, taken - quota));
        }
        IntStream.range(0, choices.size()).forEach(this::requireReason);
        if (taken < quota && recommended < choices.size() && (note == null || note.isBlank())) {
            refuse("note", "selection.emptyPlaces", "推荐名额 %d 个，推荐了 %d 个；名额留空的，请说明理由".formatted(quota, taken));
        }
        if (!refusals.isEmpty()) {
            throw new Refused(List.copyOf(refusals));
        }
        return Stream.concat(fixed.stream(), inOrder().stream()).sorted(Comparator.comparing(RankedLine::choice)).collect(Collectors.toList());
    }

    private void requireReason(int at) {
        var choice = choices.get(at);
        if (choice.recommendation() == Recommendation.NOT_RECOMMENDED && (choice.reason() == null || choice.reason().isBlank())) {
            refuse("lines[%d].reason".formatted(at), "selection.notRecommended", "不推荐的，请说明理由");
        }
    }

    private List<RankedLine> inOrder() {
        return choices.stream()
                .sorted(Comparator.comparingInt(Choice::position))
                .map(choice -> RankedLine.chosen(choice.entry(), choice.recommendation(), blankToNull(choice.reason())))
                .toList();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private void refuse(String field, String rule, String sentence) {
        refusals.add(Refusal.of(field, rule, sentence));
    }
}
