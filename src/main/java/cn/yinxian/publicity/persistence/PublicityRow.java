package cn.yinxian.publicity.persistence;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.publicity.ItemEffect;
import cn.yinxian.publicity.ItemOutcome;
import cn.yinxian.publicity.PublicItem;
import cn.yinxian.publicity.PublicityState;
import cn.yinxian.publicity.PublicityView;
import cn.yinxian.publicity.model.Publicity;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of {@code publicity}. */
record PublicityRow(
        String caseNumber,
        String origin,
        String title,
        String content,
        String place,
        String clerkGroup,
        boolean openPage,
        LocalDate postedOn,
        LocalDate lastDay,
        PublicityState status,
        @Nullable Instant closedAt,
        long version) {

    static PublicityRow of(Publicity publicity) {
        var view = publicity.view();
        return new PublicityRow(
                view.number().value(), view.origin().value(), view.title(), view.text(), view.place().value(),
                view.clerk().toString(), view.open(), view.postedOn(), view.lastDay(), view.state(), publicity.closedAt(),
                publicity.version());
    }

    Publicity publicity(List<ItemRow> items) {
        return new Publicity(view(items), closedAt, version);
    }

    PublicityView view(List<ItemRow> items) {
        return new PublicityView(
                CaseNumber.of(caseNumber), CaseNumber.of(origin), title, content, UnitCode.of(place),
                CandidateGroup.parse(clerkGroup), items.stream().map(ItemRow::item).toList(), openPage, postedOn, lastDay, status,
                items.stream().filter(row -> row.effect() != null).map(ItemRow::outcome).toList());
    }

    /** A row of {@code publicity_item}. */
    record ItemRow(
            String caseNumber, int position, String itemKey, String name, String unitName, @Nullable String unitCode,
            @Nullable ItemEffect effect, @Nullable String reason) {

        static ItemRow of(String caseNumber, int position, PublicItem item) {
            var unit = item.unit();
            return new ItemRow(
                    caseNumber, position, item.key(), item.name(), item.unitName(), unit == null ? null : unit.value(), null, null);
        }

        PublicItem item() {
            return new PublicItem(itemKey, name, unitName, unitCode == null ? null : UnitCode.of(unitCode));
        }

        ItemOutcome outcome() {
            return new ItemOutcome(itemKey, effect, reason);
        }
    }
}
