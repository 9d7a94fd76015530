package cn.yinxian.selection.ranking.model;

import cn.yinxian.publicity.ItemEffect;
import cn.yinxian.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * One entry in a ranking.
 *
 * @param reason why, in a sentence; null where none was given
 * @param publicity in which it was shown; null before
 * @param effect how it came out of it; null before
 * @param found what was found against it there; null if nothing
 * @param left its applicant withdrew it, or is no more
 */
public record RankedLine(
        CaseNumber entry, Recommendation choice, @Nullable String reason, @Nullable CaseNumber publicity, @Nullable ItemEffect effect,
        @Nullable String found, boolean left) {

    static RankedLine chosen(CaseNumber entry, Recommendation choice, @Nullable String reason) {
        return new RankedLine(entry, choice, reason, null, null, null, false);
    }

    /** It takes one of the places; also while it is not cleared up what was said against it. */
    public boolean holdsPlace() {
        return choice == Recommendation.RECOMMENDED && !left && effect != ItemEffect.REVOKED;
    }

    /** It is sent as recommended. */
    public boolean stands() {
        return choice == Recommendation.RECOMMENDED && !left && effect == ItemEffect.STANDS;
    }

    /** It was shown, so that nobody ranks it anew. */
    public boolean isFixed() {
        return left || publicity != null;
    }

    boolean toShow() {
        return choice == Recommendation.RECOMMENDED && !left && publicity == null;
    }

    RankedLine shownIn(CaseNumber number) {
        return new RankedLine(entry, choice, reason, number, null, null, left);
    }

    RankedLine cameOut(ItemEffect came, @Nullable String words) {
        return new RankedLine(entry, choice, reason, publicity, came, words, left);
    }

    RankedLine gone() {
        return new RankedLine(entry, choice, reason, publicity, effect, found, true);
    }
}
