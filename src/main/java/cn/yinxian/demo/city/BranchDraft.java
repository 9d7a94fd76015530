package cn.yinxian.demo.city;

import cn.yinxian.register.BranchKind;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A branch before its members are drawn.
 *
 * @param title what follows the unit's name, e.g. "离退休干部第二支部"
 * @param groups its members by where they come from
 */
record BranchDraft(
        BranchCode code,
        BranchKind kind,
        Place place,
        UnitCode committee,
        String title,
        List<Group> groups,
        LocalDate formedOn,
        @Nullable LocalDate termStart,
        @Nullable LocalDate termEnd) {

    /** So many members of one unit, retired or still serving. */
    record Group(Place from, int size, boolean retired) {}

    boolean mixed() {
        return groups.stream().anyMatch(group -> !group.retired());
    }

    /** The units its members come from, its own first. */
    List<UnitCode> units() {
        return groups.isEmpty() ? List.of(place.code()) : groups.stream().map(group -> group.from().code()).distinct().toList();
    }
}
