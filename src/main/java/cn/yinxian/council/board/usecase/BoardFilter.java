package cn.yinxian.council.board.usecase;

import cn.yinxian.council.board.model.BoardAge;
import cn.yinxian.council.board.model.BoardStage;
import cn.yinxian.deadline.Light;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the board and of the ledger, as it stands in the address.
 *
 * @param place city or district of a council
 * @param open of the ledger: without what is done
 * @param after number of the last line of the page before
 */
public record BoardFilter(
        @Nullable String place,
        @Nullable BoardStage stage,
        @Nullable String unit,
        @Nullable String meeting,
        Light.@Nullable Colour light,
        @Nullable BoardAge age,
        @Nullable Boolean open,
        @Nullable String after) {

    public boolean isAsked() {
        return Stream.of(place, stage, unit, meeting, light, age).anyMatch(one -> one != null && !one.toString().isEmpty());
    }

    boolean openOnly() {
        return Boolean.TRUE.equals(open);
    }

    /** For the audit record: what a ledger was limited to. */
    String words() {
        var limits = new ArrayList<String>();
        add(limits, "会议所在地 ", place);
        add(limits, "单位 ", unit);
        add(limits, "会议 ", meeting);
        add(limits, "时限 ", light == null ? null : light.shape());
        if (openOnly()) {
            limits.add("只列未办结");
        }
        return limits.isEmpty() ? "全部" : String.join("，", limits);
    }

    private static void add(List<String> limits, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            limits.add(name + value);
        }
    }
}
