package cn.yinxian.publicity.web;

import cn.yinxian.document.Documents;
import cn.yinxian.organisation.ChineseDays;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.publicity.ItemEffect;
import cn.yinxian.publicity.ItemOutcome;
import cn.yinxian.publicity.PublicItem;
import cn.yinxian.publicity.PublicityState;
import cn.yinxian.publicity.PublicityView;
import cn.yinxian.publicity.model.ObjectionState;
import cn.yinxian.publicity.usecase.PublicityQueries.Facts;
import cn.yinxian.publicity.web.PublicityPage.ItemLine;
import cn.yinxian.publicity.web.PublicityPage.ObjectionLine;
import cn.yinxian.publicity.web.PublicityPage.OwnObjection;
import cn.yinxian.publicity.web.PublicityPage.PaperLine;
import cn.yinxian.shared.CaseNumber;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts announcements and the objections to them into words. */
@Component
class PublicityPages {

    private final Documents documents;
    private final MessageSource labels;

    PublicityPages(Documents documents, MessageSource labels) {
        this.documents = documents;
        this.labels = labels;
    }

    PublicityPage page(Facts facts, String base) {
        var view = facts.view();
        return new PublicityPage(
                view.number().value(), base + view.number(), view.title(), facts.placeName(), label(view.state()),
                "%s，共%d个工作日".formatted(facts.wording().period(), facts.wording().workdays()),
                Arrays.stream(view.text().split("\\R")).filter(line -> !line.isBlank()).toList(), lines(view.items(), view.outcomes()),
                view.state() == PublicityState.CONFIRMED, closed(facts));
    }

    private static @Nullable String closed(Facts facts) {
        if (facts.takesObjections()) {
            return null;
        }
        return facts.view().state() == PublicityState.CANCELLED
                ? "本次公示已经终止，不再受理异议。"
                : "公示期已于%s届满，不再受理异议；如有新的情况，请直接向发布单位反映。".formatted(ChineseDays.of(facts.view().lastDay()));
    }

    /** @param outcomes may be empty: not confirmed yet */
    List<ItemLine> lines(List<PublicItem> items, List<ItemOutcome> outcomes) {
        var byKey = outcomes.stream().collect(Collectors.toMap(ItemOutcome::key, Function.identity()));
        return items.stream().map(item -> line(item, byKey.get(item.key()))).toList();
    }

    private ItemLine line(PublicItem item, @Nullable ItemOutcome outcome) {
        return outcome == null
                ? new ItemLine(item.key(), item.name(), item.unitName(), null, null, null)
                : new ItemLine(item.key(), item.name(), item.unitName(), label(outcome.effect()), tone(outcome.effect()), outcome.reason());
    }

    private static String tone(ItemEffect effect) {
        return switch (effect) {
            case STANDS -> "green";
            case REVOKED -> "red";
            case SUSPENDED -> "amber";
        };
    }

    /** @param against all that was brought forward; only the reader's own is shown */
    List<OwnObjection> own(PublicityView view, List<ObjectionState> against, CurrentOfficial me) {
        var names = names(view);
        return against.stream()
                .filter(state -> me.id().equals(state.objector().id()))
                .map(state -> new OwnObjection(
                        names.get(state.itemKey()), ChineseDays.of(state.raisedOn()), label(state.status()),
                        state.conclusion() == null ? null : label(state.conclusion().outcome()) + "。" + state.conclusion().reply()))
                .toList();
    }

    List<ObjectionLine> objections(PublicityView view, List<ObjectionState> against) {
        var names = names(view);
        return against.stream().map(state -> line(state, names)).toList();
    }

    private ObjectionLine line(ObjectionState state, Map<String, String> names) {
        return new ObjectionLine(
                state.number().value(), names.get(state.itemKey()), state.objector().anonymous() ? "匿名" : "实名",
                ChineseDays.of(state.raisedOn()),
                state.conclusion() == null ? label(state.status()) : label(state.status()) + "：" + label(state.conclusion().outcome()));
    }

    List<PaperLine> papers(CaseNumber number) {
        return documents.of(number).stream().map(issued -> new PaperLine(issued.id(), issued.number(), issued.draft().title())).toList();
    }

    /** What is shown, by key, for a choice. */
    static Map<String, String> names(PublicityView view) {
        var names = new LinkedHashMap<String, String>();
        view.items().forEach(item -> names.put(
                item.key(), item.unitName().isBlank() ? item.name() : "%s（%s）".formatted(item.name(), item.unitName())));
        return names;
    }

    String label(Enum<?> constant) {
        String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        return labels.getMessage(key, null, key, Locale.SIMPLIFIED_CHINESE);
    }
}
