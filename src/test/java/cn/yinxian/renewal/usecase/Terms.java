package cn.yinxian.renewal.usecase;

import static cn.yinxian.renewal.model.ARenewal.BRANCH;
import static cn.yinxian.renewal.model.ARenewal.TERM;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.Figure;
import cn.yinxian.organisation.Figures;
import cn.yinxian.register.Branch;
import cn.yinxian.register.BranchKind;
import cn.yinxian.register.Member;
import cn.yinxian.register.PartyStanding;
import cn.yinxian.register.TermStanding;
import cn.yinxian.shared.UnitCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Figures, a branch and its members for the rules of renewal, as the reference data has them. */
final class Terms {

    static final String SHIFT_ARTICLE = "《中国共产党基层组织选举工作条例》第三条";
    static final UnitCode UNIT = UnitCode.of("330901101");

    private static final Map<String, String> VALUES = Map.of(
            "renewal.remindMonths", "6", "renewal.maxShiftMonths", "12", "meeting.committeeQuorum", "50", "election.marginPct", "20",
            "election.noCommitteeMargin", "EQUAL", "renewal.reviewMonth", "11");

    static final Figures FIGURES = (key, day) -> new Figure(
            key, Objects.requireNonNull(VALUES.get(key), key), "NUMBER", key.equals("renewal.maxShiftMonths") ? SHIFT_ARTICLE : null, true);

    private Terms() {}

    static TermFigures termFigures() {
        return new TermFigures(FIGURES);
    }

    static Clock clockAt(LocalDate day) {
        return Clock.fixed(day.atTime(9, 0).atZone(WorkingCalendar.ZONE).toInstant(), WorkingCalendar.ZONE);
    }

    static Branch branch(@Nullable LocalDate termEnd, TermStanding standing) {
        return new Branch(
                BRANCH, "中共向阳区民政局离退休干部支部", BranchKind.REGULAR, UNIT, UNIT, List.of(UNIT), false, true, LocalDate.of(2021, 5, 2),
                termEnd == null ? null : TERM.start(), termEnd, standing, 0);
    }

    static List<Member> members(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Member(
                        "P-" + i, "赵" + i, false, LocalDate.of(1950, 1, 1), LocalDate.of(1975, 7, 1), PartyStanding.FULL, true, UNIT, BRANCH, true, 0))
                .toList();
    }
}
