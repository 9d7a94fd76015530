package cn.yinxian.replay;

import cn.yinxian.assembly.PostHolder;
import cn.yinxian.register.RegisterLoad.LoadedBranch;
import cn.yinxian.register.TermStanding;
import cn.yinxian.shared.CaseNumber;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the oracle knows of one branch that elects: its term as it ought to stand, and how long its end was watched. */
final class Life {

    private static final int CALLED_MONTHS_BEFORE = 6;
    private static final int MOST_SHIFT_MONTHS = 12;

    /** One watch over the end of a term, from the case's beginning until the election is reported. */
    record Watch(CaseNumber number, LocalDate lastDay, LocalDateTime from, @Nullable LocalDateTime until) {}

    final LoadedBranch branch;
    final Temperament temperament;
    private final int years;
    private final List<Watch> watches = new ArrayList<>();
    private final List<LocalDate> termsSeen = new ArrayList<>();
    private LocalDate start;
    private LocalDate end;
    private int shiftedMonths;
    private boolean shifted;
    private boolean dissolved;
    private @Nullable CaseNumber underWay;
    private boolean ofTerm;
    private boolean elected;
    private @Nullable LocalDate electedOn;
    private List<PostHolder> posts = List.of();
    private List<PostHolder> inPost = List.of();
    private TermStanding standing = TermStanding.IN_TERM;

    Life(LoadedBranch branch, Temperament temperament, int years) {
        this.branch = branch;
        this.temperament = temperament;
        this.years = years;
        this.start = Objects.requireNonNull(branch.termStart());
        this.end = Objects.requireNonNull(branch.termEnd());
    }

    /** Whether the daily scan ought to call the renewal today: six months before the end, unless it is under way. */
    boolean isToBeCalled(LocalDate today) {
        return !dissolved && !(underWay != null && (ofTerm || elected)) && !end.minusMonths(CALLED_MONTHS_BEFORE).isAfter(today);
    }

    /** A term is over and nothing is under way that anybody would be reminded of. */
    boolean isUnseen(LocalDate today) {
        return !dissolved && today.isAfter(end) && !(underWay != null && (ofTerm || elected));
    }

    void begun(CaseNumber number, boolean term, LocalDateTime at) {
        underWay = number;
        ofTerm = term;
        elected = false;
        if (term) {
            watch(at);
        }
    }

    private void watch(LocalDateTime from) {
        watches.add(new Watch(Objects.requireNonNull(underWay), end, from, null));
        if (termsSeen.isEmpty() || !termsSeen.get(termsSeen.size() - 1).equals(end)) {
            termsSeen.add(end);
        }
    }

    private void rest(LocalDateTime at) {
        int last = watches.size() - 1;
        if (last >= 0 && watches.get(last).until() == null) {
            var watch = watches.get(last);
            watches.set(last, new Watch(watch.number(), watch.lastDay(), watch.from(), at));
        }
    }

    void ended(LocalDateTime at) {
        rest(at);
        underWay = null;
        elected = false;
    }

    /** Months of a shift: a begun one counts as a whole. */
    static int months(LocalDate from, LocalDate to) {
        var apart = Period.between(from, to);
        return (int) apart.toTotalMonths() + (apart.getDays() > 0 ? 1 : 0);
    }

    boolean isBeyondLimit(LocalDate to) {
        return shiftedMonths + months(end, to) > MOST_SHIFT_MONTHS;
    }

    void shifted(LocalDate to, LocalDateTime at) {
        shiftedMonths += months(end, to);
        shifted = true;
        end = to;
        standing = at.toLocalDate().isAfter(to) ? standing : TermStanding.IN_TERM;
        ended(at);
    }

    void elected(LocalDate on, List<PostHolder> holders, LocalDateTime at) {
        elected = true;
        electedOn = on;
        posts = holders;
        rest(at);
    }

    /** The superior has refused the secretary: the branch has to vote again, and the end of the term is watched again. */
    void refused(LocalDateTime at) {
        elected = false;
        watch(at);
    }

    void entered(LocalDateTime at) {
        start = Objects.requireNonNull(electedOn);
        end = start.plusYears(years).minusDays(1);
        inPost = posts;
        shifted = false;
        shiftedMonths = 0;
        ended(at);
        standing = TermStanding.IN_TERM;
    }

    void dissolved(LocalDateTime at) {
        dissolved = true;
        ended(at);
    }

    /** How the term stands after this morning's look; once the new body is elected, nothing is held against the branch any more. */
    TermStanding standing(LocalDate today) {
        if (!elected && today.isAfter(end)) {
            standing = shifted || today.isAfter(end.plusMonths(MOST_SHIFT_MONTHS)) ? TermStanding.OVERDUE_CRITICAL : TermStanding.OVERDUE_RED;
        }
        return standing;
    }

    LocalDate start() {
        return start;
    }

    LocalDate end() {
        return end;
    }

    boolean isDissolved() {
        return dissolved;
    }

    boolean isShifted() {
        return shifted;
    }

    boolean isUnderWay() {
        return underWay != null;
    }

    List<PostHolder> inPost() {
        return inPost;
    }

    List<Watch> watches() {
        return watches;
    }

    int terms() {
        return termsSeen.size();
    }
}
