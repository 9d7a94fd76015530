package cn.yinxian.renewal.web;

import cn.yinxian.renewal.model.Request;
import cn.yinxian.renewal.model.RequestKind;
import cn.yinxian.renewal.model.Resolution;
import cn.yinxian.renewal.model.ShiftReason;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a branch types when it asks for its renewal, for another day, or for a by-election.
 *
 * @param size 支委 of the branch; without a committee the secretary stands alone
 */
record RequestForm(
        @NotNull @Nullable RequestKind kind,
        @NotNull @Nullable LocalDate resolvedOn,
        @PositiveOrZero @Max(99) @Nullable Integer size,
        @PositiveOrZero @Max(99) @Nullable Integer attending,
        @Nullable LocalDate plannedOn,
        @PositiveOrZero @Max(99) @Nullable Integer seats,
        @Nullable ShiftReason reason,
        @Nullable LocalDate postponedTo,
        @Nullable @Size(max = 1000) String explanation,
        long version) {

    static RequestForm empty(RequestKind kind, int seats, int size, long version) {
        return new RequestForm(kind, null, size, size, null, seats, null, null, "", version);
    }

    /** The request that was sent back, to be corrected. */
    static RequestForm of(Request asked, long version) {
        return new RequestForm(
                asked.kind(), asked.resolution().on(), asked.resolution().size(), asked.resolution().attending(), asked.plannedOn(),
                asked.seats(), asked.reason(), asked.postponedTo(), asked.explanation(), version);
    }

    /** Fields that do not belong to what is asked for do not count. */
    Request request() {
        boolean late = kind == RequestKind.POSTPONE;
        return new Request(
                Objects.requireNonNull(kind),
                new Resolution(
                        Objects.requireNonNull(resolvedOn), Objects.requireNonNullElse(size, 0), Objects.requireNonNullElse(attending, 0)),
                late ? null : plannedOn, late ? 0 : Objects.requireNonNullElse(seats, 0),
                kind == RequestKind.RENEWAL ? null : reason, late ? postponedTo : null,
                explanation == null ? "" : explanation.strip());
    }
}
