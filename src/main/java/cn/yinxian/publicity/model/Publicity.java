package cn.yinxian.publicity.model;

import cn.yinxian.publicity.ItemEffect;
import cn.yinxian.publicity.ItemOutcome;
import cn.yinxian.publicity.NewPublicity;
import cn.yinxian.publicity.PublicItem;
import cn.yinxian.publicity.PublicityState;
import cn.yinxian.publicity.PublicityView;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 公示: what is to be decided, shown for a period; the end of the period decides nothing, its clerk does. */
public final class Publicity {

    private final PublicityView origin;
    private final long version;
    private LocalDate lastDay;
    private PublicityState state;
    private List<ItemOutcome> outcomes;
    private @Nullable Instant closedAt;

    public Publicity(PublicityView kept, @Nullable Instant closedAt, long version) {
        origin = kept;
        this.version = version;
        this.closedAt = closedAt;
        lastDay = kept.lastDay();
        state = kept.state();
        outcomes = kept.outcomes();
    }

    /** @throws Refused if it shows nothing, or what it shows cannot be told apart or printed */
    public static Publicity post(CaseNumber number, NewPublicity posted, LocalDate today, LocalDate lastDay) {
        PostedTexts.check(posted);
        return new Publicity(
                new PublicityView(
                        number, posted.origin(), posted.title().strip(), posted.text().strip(), posted.place(), posted.clerk(),
                        posted.items(), posted.open(), today, lastDay, PublicityState.SHOWN, List.of()),
                null, 0);
    }

    public CaseNumber number() {
        return origin.number();
    }

    public void requireVersion(long seen) {
        if (seen != version) {
            throw Overtaken.byAnother();
        }
    }

    /** A changed calendar moves the end of a running period. */
    public void endOn(LocalDate day) {
        if (state == PublicityState.SHOWN) {
            lastDay = day;
        }
    }

    /** The last day is over; from now on it waits for its clerk. */
    public void endPeriod() {
        require(PublicityState.SHOWN);
        state = PublicityState.PERIOD_OVER;
    }

    public boolean takesObjectionsOn(LocalDate today) {
        return state == PublicityState.SHOWN && !today.isAfter(lastDay);
    }

    /** @throws Refused after the last day; says what is left to do */
    public void requireOpenOn(LocalDate today) {
        if (!takesObjectionsOn(today)) {
            throw refused("publicity.period", state == PublicityState.CANCELLED
                    ? "本次公示已经终止，不再受理异议"
                    : "公示期已于%d年%d月%d日届满，不再受理异议；如有新的情况，请直接向发布单位反映".formatted(
                            lastDay.getYear(), lastDay.getMonthValue(), lastDay.getDayOfMonth()));
        }
    }

    /** What is shown under this key; {@link Missing} if nothing is. */
    public PublicItem item(String key) {
        return origin.items().stream().filter(item -> item.key().equals(key)).findFirst().orElseThrow(Missing::new);
    }

    /** The clerk confirms how it ended: as the objections were concluded, item by item. */
    public void confirm(List<Objection> objections, Instant at) {
        require(PublicityState.PERIOD_OVER);
        long open = objections.stream().filter(Objection::isOpen).count();
        if (open > 0) {
            throw refused("publicity.openObjections", "还有 %d 件异议没有查结，查结后才能确认公示结果".formatted(open));
        }
        outcomes = outcomesBy(objections);
        state = PublicityState.CONFIRMED;
        closedAt = at;
    }

    /** How each item would come out if it were confirmed now. */
    public List<ItemOutcome> outcomesBy(List<Objection> objections) {
        return origin.items().stream().map(item -> outcome(item.key(), objections)).toList();
    }

    private static ItemOutcome outcome(String key, List<Objection> objections) {
        var effects = objections.stream()
                .filter(objection -> objection.state().itemKey().equals(key))
                .map(Objection::outcome)
                .filter(Objects::nonNull)
                .map(ObjectionOutcome::effect)
                .collect(Collectors.toSet());
        var effect = effects.contains(ItemEffect.REVOKED)
                ? ItemEffect.REVOKED
                : effects.contains(ItemEffect.SUSPENDED) ? ItemEffect.SUSPENDED : ItemEffect.STANDS;
        return new ItemOutcome(key, effect, effect == ItemEffect.STANDS ? null : reason(key, effect, objections));
    }

    private static String reason(String key, ItemEffect effect, List<Objection> objections) {
        return objections.stream()
                .filter(objection -> objection.state().itemKey().equals(key))
                .map(objection -> objection.state().conclusion())
                .filter(conclusion -> conclusion != null && conclusion.outcome().effect() == effect)
                .map(Conclusion::reply)
                .distinct()
                .collect(Collectors.joining("；"));
    }

    /** What it was about is gone. */
    public void cancel(Instant at) {
        if (state.ended()) {
            throw Overtaken.byAnother();
        }
        state = PublicityState.CANCELLED;
        closedAt = at;
    }

    private void require(PublicityState expected) {
        if (state != expected) {
            throw Overtaken.byAnother();
        }
    }

    private static Refused refused(String rule, String sentence) {
        return Refused.because(Refusal.of("", rule, sentence));
    }

    public PublicityView view() {
        return new PublicityView(
                origin.number(), origin.origin(), origin.title(), origin.text(), origin.place(), origin.clerk(), origin.items(),
                origin.open(), origin.postedOn(), lastDay, state, outcomes);
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public long version() {
        return version;
    }
}
