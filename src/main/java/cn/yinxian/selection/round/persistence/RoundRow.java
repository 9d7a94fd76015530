package cn.yinxian.selection.round.persistence;

import cn.yinxian.selection.round.Criterion;
import cn.yinxian.selection.round.PhaseDays;
import cn.yinxian.selection.round.Quota;
import cn.yinxian.selection.round.RoundMode;
import cn.yinxian.selection.round.RoundPhase;
import cn.yinxian.selection.round.RoundState;
import cn.yinxian.selection.round.model.RoundPlan;
import cn.yinxian.selection.round.model.RoundSheet;
import cn.yinxian.selection.round.model.RoundSheet.Extension;
import cn.yinxian.selection.round.model.RoundSheet.RoundCalendar;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.UnitCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row of {@code selection_round}, and those of its parts. */
record RoundRow(
        long id, @Nullable String caseNumber, String kind, int heldIn, String title, String purpose, @Nullable String approvalBasis,
        RoundMode mode, int textLimit, int photoLimit, String vetoes, RoundState state, String owner, @Nullable LocalDate publishedOn,
        @Nullable String approvedBy, @Nullable LocalDate callEndsOn, @Nullable LocalDate extendedFrom, @Nullable String extendedWhy,
        Instant createdAt, Instant changedAt, long version) {

    record CriterionRow(long roundId, int position, String code, String name, int weight, String guide) {

        Criterion read() {
            return new Criterion(code, name, weight, guide);
        }
    }

    record QuotaRow(long roundId, int position, String place, int places) {

        Quota read() {
            return new Quota(UnitCode.of(place), places);
        }
    }

    record PhaseRow(long roundId, RoundPhase phase, int workdays, @Nullable LocalDate startsOn, @Nullable LocalDate endsOn) {

        PhaseDays read() {
            return new PhaseDays(phase, workdays, startsOn, endsOn);
        }
    }

    record DraftRow(long id, String title, Instant changedAt) {}

    static RoundRow of(RoundSheet sheet, Instant now) {
        var plan = sheet.plan();
        var calendar = sheet.calendar();
        var extension = calendar == null ? null : calendar.extension();
        return new RoundRow(
                sheet.id(), text(sheet.number()), plan.kind(), plan.year(), plan.title(), plan.purpose(), plan.approvalBasis(), sheet.mode(),
                plan.textLimit(), plan.photoLimit(), plan.vetoes().stream().sorted().collect(Collectors.joining(",")), sheet.state(),
                sheet.owner().value(), calendar == null ? null : calendar.publishedOn(), text(sheet.approvedBy()),
                calendar == null ? null : calendar.callEndsOn(), extension == null ? null : extension.from(),
                extension == null ? null : extension.why(), sheet.createdAt(), now, sheet.version());
    }

    RoundSheet sheet(List<Criterion> criteria, List<Quota> quotas, List<PhaseDays> phases) {
        var rules = Arrays.stream(vetoes.split(",")).filter(rule -> !rule.isEmpty()).collect(Collectors.toSet());
        var days = phases.stream().collect(Collectors.toMap(PhaseDays::phase, PhaseDays::workdays));
        var plan = new RoundPlan(kind, heldIn, title, purpose, approvalBasis, criteria, textLimit, photoLimit, quotas, rules, days);
        var extension = extendedFrom == null || extendedWhy == null ? null : new Extension(extendedFrom, extendedWhy);
        return new RoundSheet(
                id, caseNumber == null ? null : CaseNumber.of(caseNumber), OfficialId.of(owner), plan, mode, state,
                approvedBy == null ? null : OfficialId.of(approvedBy),
                publishedOn == null ? null : new RoundCalendar(publishedOn, phases, extension), createdAt, version);
    }

    private static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }
}
