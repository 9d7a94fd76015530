package cn.yinxian.renewal.persistence;

import cn.yinxian.renewal.model.Holder;
import cn.yinxian.renewal.model.RenewalMatter;
import cn.yinxian.renewal.model.RenewalState;
import cn.yinxian.renewal.model.RenewalStatus;
import cn.yinxian.renewal.model.RenewalStep;
import cn.yinxian.renewal.model.Request;
import cn.yinxian.renewal.model.RequestKind;
import cn.yinxian.renewal.model.Resolution;
import cn.yinxian.renewal.model.ShiftReason;
import cn.yinxian.renewal.model.Term;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of {@code renewal}. */
record RenewalRow(
        String caseNumber,
        String branchCode,
        @Nullable String underWay,
        RenewalMatter matter,
        boolean called,
        @Nullable LocalDate termStart,
        LocalDate termEnd,
        RenewalStatus status,
        @Nullable RenewalStep returnedFrom,
        @Nullable RequestKind requestKind,
        @Nullable LocalDate resolvedOn,
        @Nullable Integer committeeSize,
        @Nullable Integer committeeAttending,
        @Nullable LocalDate plannedOn,
        @Nullable Integer seats,
        @Nullable ShiftReason shiftReason,
        @Nullable LocalDate postponedTo,
        @Nullable String explanation,
        @Nullable LocalDate electedOn,
        boolean again,
        Instant openedAt,
        long version) {

    static RenewalRow of(RenewalState state) {
        String branch = state.branch().value();
        var asked = state.request();
        var resolution = asked == null ? null : asked.resolution();
        return new RenewalRow(
                state.number().value(), branch, state.status().isOpen() ? branch : null, state.matter(), state.called(),
                state.term().start(), state.term().end(), state.status(), state.returnedFrom(),
                asked == null ? null : asked.kind(), resolution == null ? null : resolution.on(),
                resolution == null ? null : resolution.size(), resolution == null ? null : resolution.attending(),
                asked == null ? null : asked.plannedOn(), asked == null ? null : asked.seats(),
                asked == null ? null : asked.reason(), asked == null ? null : asked.postponedTo(),
                asked == null ? null : asked.explanation(), state.electedOn(), state.again(), state.openedAt(), state.version());
    }

    RenewalState state(List<String> candidates, List<Holder> holders) {
        return new RenewalState(
                CaseNumber.of(caseNumber), BranchCode.of(branchCode), matter, called, new Term(termStart, termEnd), status,
                returnedFrom, request(), candidates, holders, electedOn, again, openedAt, version);
    }

    private @Nullable Request request() {
        if (requestKind == null) {
            return null;
        }
        var resolution = new Resolution(
                Objects.requireNonNull(resolvedOn), Objects.requireNonNull(committeeSize),
                Objects.requireNonNull(committeeAttending));
        return new Request(
                requestKind, resolution, plannedOn, Objects.requireNonNull(seats), shiftReason, postponedTo,
                Objects.requireNonNullElse(explanation, ""));
    }
}
