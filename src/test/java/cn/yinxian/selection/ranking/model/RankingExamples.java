package cn.yinxian.selection.ranking.model;

import cn.yinxian.publicity.ItemEffect;
import cn.yinxian.publicity.ItemOutcome;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A district with two places and entries of its own. */
public final class RankingExamples {

    public static final CaseNumber NUMBER = CaseNumber.of("SD-2026-00001");
    public static final CaseNumber ROUND = CaseNumber.of("SR-2026-00001");
    public static final CaseNumber SHOWN = CaseNumber.of("PU-2026-00001");
    public static final UnitCode PLACE = UnitCode.of("330901");
    public static final Instant AT = Instant.parse("2026-11-24T02:00:00Z");

    private RankingExamples() {}

    public static CaseNumber entry(int number) {
        return CaseNumber.of("SE-2026-%05d".formatted(number));
    }

    public static List<CaseNumber> entries(int... numbers) {
        return IntStream.of(numbers).mapToObj(RankingExamples::entry).toList();
    }

    public static Ranking aRanking() {
        return Ranking.open(NUMBER, ROUND, PLACE, 2);
    }

    public static Choice recommend(int entry, int position) {
        return new Choice(entry(entry), Recommendation.RECOMMENDED, position, "");
    }

    public static Choice reserve(int entry, int position) {
        return new Choice(entry(entry), Recommendation.RESERVE, position, "");
    }

    public static Choice leaveOut(int entry, @Nullable String reason) {
        return new Choice(entry(entry), Recommendation.NOT_RECOMMENDED, 9, reason);
    }

    public static ItemOutcome outcome(int entry, ItemEffect effect) {
        return new ItemOutcome(entry(entry).value(), effect, effect == ItemEffect.STANDS ? null : "材料不实");
    }

    /** Two recommended, one in reserve, one left out; agreed to and shown. */
    public static Ranking shown() {
        var ranking = aRanking();
        ranking.rank(List.of(leaveOut(4, "不符合条件"), recommend(1, 2), recommend(2, 1), reserve(3, 3)), null, entries(1, 2, 3, 4));
        ranking.decide(cn.yinxian.shared.Verdict.AGREE);
        ranking.show(SHOWN);
        return ranking;
    }
}
