package cn.yinxian.selection.ranking.web;

import cn.yinxian.selection.ranking.model.Recommendation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A ranking as its pages show it.
 *
 * @param facts label to text
 * @param lines as ranked so far
 * @param pending what is still with the units, in a sentence; null if nothing is
 */
public record RankingView(
        String number, String round, Map<String, String> facts, List<RankingLine> lines, List<OpenEntry> open,
        @Nullable String note, @Nullable String pending, long version) {

    /**
     * @param rank place among those of its kind
     * @param choice 推荐, 候补 or 不推荐
     * @param outcome how it came out of its publicity, or that it left; null if there is nothing to say
     * @param publicity in which it was shown; null before
     */
    public record RankingLine(
            String entry, int rank, String title, String applicant, int selfTotal, String choice, @Nullable String reason,
            @Nullable String outcome, @Nullable String publicity, boolean fixed) {}

    /**
     * An entry that is to be ranked.
     *
     * @param choice as it was ranked before; null the first time
     */
    public record OpenEntry(
            String entry, String title, String applicant, int selfTotal, @Nullable Recommendation choice, @Nullable String reason) {}
}
