package cn.yinxian.selection.ranking.model;

import cn.yinxian.publicity.ItemEffect;
import cn.yinxian.publicity.ItemOutcome;
import cn.yinxian.selection.ranking.RankingStatus;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.shared.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 推荐排序: what one district recommends in one round, within its places, and how it got there. */
public final class Ranking {

    private final RankingState origin;
    private final List<RankedLine> lines;
    private RankingStatus status;
    private @Nullable String note;
    private @Nullable CaseNumber publicity;
    private @Nullable Instant sentAt;

    public Ranking(RankingState kept) {
        origin = kept;
        lines = new ArrayList<>(kept.lines());
        status = kept.status();
        note = kept.note();
        publicity = kept.publicity();
        sentAt = kept.sentAt();
    }

    public static Ranking open(CaseNumber number, CaseNumber round, UnitCode place, int quota) {
        return new Ranking(new RankingState(number, round, place, quota, RankingStatus.RANKING, List.of(), null, null, null, 0));
    }

    public CaseNumber number() {
        return origin.number();
    }

    public void requireVersion(long seen) {
        if (seen != origin.version()) {
            throw Overtaken.byAnother();
        }
    }

    /**
     * Ranks the entries its units have agreed to; what was shown already stays where it is.
     *
     * @throws cn.yinxian.shared.Refused beyond the places, or without a reason where one is due
     */
    public void rank(List<Choice> choices, @Nullable String why, Collection<CaseNumber> ready) {
        require(RankingStatus.RANKING);
        var typed = new RankingChoices(origin.quota(), lines.stream().filter(RankedLine::isFixed).toList(), choices);
        typed.requireAllOf(ready);
        var ordered = typed.ordered(why);
        lines.clear();
        lines.addAll(ordered);
        note = why == null || why.isBlank() ? null : why.strip();
        status = RankingStatus.APPROVING;
    }

    /** The leader agrees, or has it ranked anew. */
    public void decide(Verdict verdict) {
        require(RankingStatus.APPROVING);
        if (verdict == Verdict.RETURN) {
            status = RankingStatus.RANKING;
        }
    }

    /** Ranked, and not looked at yet by the leader: it comes back to the clerk. */
    public void turnBack() {
        require(RankingStatus.APPROVING);
        status = RankingStatus.RANKING;
    }

    /** What has to be shown before it can be sent. */
    public List<CaseNumber> toShow() {
        return lines.stream().filter(RankedLine::toShow).map(RankedLine::entry).toList();
    }

    public void show(CaseNumber shownIn) {
        require(RankingStatus.APPROVING);
        lines.replaceAll(line -> line.toShow() ? line.shownIn(shownIn) : line);
        publicity = shownIn;
        status = RankingStatus.SHOWN;
    }

    /**
     * It has been shown, and everything said against it was looked into.
     *
     * @return whether a place became free that one in reserve may take; it is shown anew then
     */
    public boolean wasShown(List<ItemOutcome> outcomes) {
        require(RankingStatus.SHOWN);
        var byEntry = outcomes.stream().collect(Collectors.toMap(outcome -> CaseNumber.of(outcome.key()), outcome -> outcome));
        lines.replaceAll(line -> came(line, byEntry.get(line.entry())));
        publicity = null;
        long taken = lines.stream().filter(RankedLine::holdsPlace).count();
        boolean lost = lines.stream().anyMatch(line -> byEntry.containsKey(line.entry()) && !line.holdsPlace());
        boolean reserve = lines.stream().anyMatch(line -> line.choice() == Recommendation.RESERVE && !line.left());
        boolean free = lost && reserve && taken < origin.quota();
        status = free ? RankingStatus.RANKING : RankingStatus.APPROVING;
        return free;
    }

    private static RankedLine came(RankedLine line, @Nullable ItemOutcome outcome) {
        return outcome == null ? line : line.cameOut(outcome.effect(), outcome.reason());
    }

    /** An entry takes part no more. */
    public void leave(CaseNumber entry) {
        if (!status.ended()) {
            UnaryOperator<RankedLine> gone = line -> line.entry().equals(entry) ? line.gone() : line;
            lines.replaceAll(gone);
        }
    }

    /** What is told of each entry: its rank among those recommended, or why it has none. */
    public List<SentEntry> send(Instant at) {
        require(RankingStatus.APPROVING);
        status = RankingStatus.SENT;
        sentAt = at;
        var sent = new ArrayList<SentEntry>();
        int rank = 0;
        for (var line : lines.stream().filter(line -> !line.left()).toList()) {
            sent.add(line.stands() ? new SentEntry(line.entry(), ++rank, "已推荐，排第%d名".formatted(rank)) : new SentEntry(line.entry(), null, why(line)));
        }
        return sent;
    }

    private static String why(RankedLine line) {
        if (line.effect() == ItemEffect.REVOKED) {
            return "公示期间异议成立，取消推荐：" + line.found();
        }
        if (line.effect() == ItemEffect.SUSPENDED) {
            return "公示期间的异议尚未查清，暂缓推荐：" + line.found();
        }
        return line.choice() == Recommendation.RESERVE ? "列为候补，未进入推荐名额" : "未推荐：" + Objects.requireNonNull(line.reason());
    }

    /** @return the publicity that runs, which ends with it; null if none does */
    public @Nullable CaseNumber cancel() {
        var running = publicity;
        status = RankingStatus.CANCELLED;
        publicity = null;
        return running;
    }

    private void require(RankingStatus expected) {
        if (status != expected) {
            throw Overtaken.byAnother();
        }
    }

    public RankingState state() {
        return new RankingState(
                origin.number(), origin.round(), origin.place(), origin.quota(), status, lines, note, publicity, sentAt, origin.version());
    }
}
