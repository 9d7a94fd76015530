package cn.yinxian.selection.round.model;

import cn.yinxian.selection.round.ApplicantKind;
import cn.yinxian.selection.round.Criterion;
import cn.yinxian.selection.round.PhaseDays;
import cn.yinxian.selection.round.Quota;
import cn.yinxian.selection.round.RoundMode;
import cn.yinxian.selection.round.RoundPhase;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.UnitCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rounds for tests. */
public final class ARound {

    public static final Instant AT = Instant.parse("2026-11-23T04:00:00Z");
    public static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    public static final UnitCode DISTRICT = UnitCode.of("330901");
    public static final UnitCode CITY = UnitCode.of("330900");
    public static final OfficialId CLERK = OfficialId.of("clerk-city");
    public static final int YEAR = 2026;

    private ARound() {}

    public static Map<RoundPhase, Integer> workdays() {
        var days = new EnumMap<RoundPhase, Integer>(RoundPhase.class);
        Arrays.stream(RoundPhase.values()).forEach(phase -> days.put(phase, 5));
        return days;
    }

    public static RoundPlan plan(@Nullable String basis) {
        return new RoundPlan(
                "THEME_PARTY_DAY", YEAR, "2026年度主题党日案例征集", "各离退休干部党支部均可申报。", basis,
                List.of(new Criterion("political", "主题和政治性", 60, "主题鲜明"), new Criterion("effect", "活动成效", 40, "有成果")), 3000, 2,
                List.of(new Quota(DISTRICT, 3), new Quota(CITY, 0)), Set.of("selection.tooFewMembers", "selection.lateActions"), workdays());
    }

    public static RoundPlan with(List<Criterion> criteria) {
        var plan = plan(null);
        return new RoundPlan(
                plan.kind(), plan.year(), plan.title(), plan.purpose(), null, criteria, plan.textLimit(), plan.photoLimit(), plan.quotas(),
                plan.vetoes(), plan.workdays());
    }

    public static RoundPlan titled(String title, @Nullable String basis) {
        var plan = plan(basis);
        return new RoundPlan(
                plan.kind(), plan.year(), title, plan.purpose(), basis, plan.criteria(), plan.textLimit(), plan.photoLimit(), plan.quotas(),
                plan.vetoes(), plan.workdays());
    }

    public static Round draft() {
        return new Round(RoundSheet.draft(CLERK, plan(null), RoundMode.SHOWCASE, AT));
    }

    public static RoundKind kind() {
        return new RoundKind(
                "THEME_PARTY_DAY", "优秀主题党日", "主题党日案例", ApplicantKind.BRANCH, true, 3000, 2, 3, null, List.of());
    }

    /** Phases of five calendar days each, one after the other. */
    public static List<PhaseDays> phases() {
        return new PhaseCalendar((day, days) -> day.plusDays(days)).from(DAY, workdays());
    }
}
