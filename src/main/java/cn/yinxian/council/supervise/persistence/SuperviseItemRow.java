package cn.yinxian.council.supervise.persistence;

import cn.yinxian.council.supervise.model.ItemState;
import cn.yinxian.council.supervise.model.ItemStatus;
import cn.yinxian.council.supervise.model.LeadUnit;
import cn.yinxian.council.supervise.model.SuperviseItem;
import cn.yinxian.council.supervise.persistence.ItemPartRow.Part;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A row of {@code council_item}. */
record SuperviseItemRow(
        String caseNumber,
        String motion,
        String meeting,
        String council,
        String subject,
        String leadUnit,
        String leadGroup,
        LocalDate dueOn,
        LocalDate firstDueOn,
        ItemStatus status,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable String supersededBy,
        long version) {

    static SuperviseItemRow of(ItemState state) {
        return new SuperviseItemRow(
                state.number().value(), state.motion().value(), state.meeting().value(), state.council().value(),
                state.subject(), state.lead().unit().value(), state.lead().group(), state.dueOn(), state.firstDueOn(),
                state.status(), state.openedAt(), state.closedAt(),
                state.supersededBy() == null ? null : state.supersededBy().value(), state.version());
    }

    SuperviseItem item(List<ItemPartRow> parts) {
        return new SuperviseItem(new ItemState(
                CaseNumber.of(caseNumber), CaseNumber.of(motion), CaseNumber.of(meeting), UnitCode.of(council), subject,
                new LeadUnit(UnitCode.of(leadUnit), leadGroup), only(parts, Part.UNIT, ItemPartRow::unit), dueOn, firstDueOn, status,
                only(parts, Part.REPORT, ItemPartRow::report), only(parts, Part.EXTENSION, ItemPartRow::extension), openedAt, closedAt,
                supersededBy == null ? null : CaseNumber.of(supersededBy), version));
    }

    private static <T> List<T> only(List<ItemPartRow> parts, Part part, Function<ItemPartRow, T> read) {
        return parts.stream().filter(row -> row.part() == part).map(read).toList();
    }
}
