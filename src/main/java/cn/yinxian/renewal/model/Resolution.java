package cn.yinxian.renewal.model;

import cn.yinxian.shared.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the committee of the branch resolved before it asked (支委会决议); without a committee the secretary stands for it.
 *
 * @param size members of the committee
 * @param attending how many of them attended
 */
public record Resolution(LocalDate on, int size, int attending) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final int WHOLE = 100;

    /**
     * Why it is no resolution, empty if it is one; half of a committee is enough.
     *
     * @param quorumPct how many of a hundred members of the committee must attend
     * @param article where that is laid down
     */
    public List<Refusal> refusals(int quorumPct, @Nullable String article, LocalDate today) {
        var found = new ArrayList<Refusal>();
        if (on.isAfter(today)) {
            found.add(Refusal.of("resolvedOn", "renewal.resolution", "决议日期不能晚于今天（%s）".formatted(DAY.format(today))));
        }
        if (size < 1) {
            found.add(Refusal.of("size", "renewal.resolution", "请填写支委会应到人数，至少 1 人"));
        } else if (attending > size) {
            found.add(Refusal.of("attending", "renewal.resolution", "支委会应到 %d 人，实到不能是 %d 人".formatted(size, attending)));
        } else if (attending * WHOLE < size * quorumPct) {
            found.add(new Refusal(
                    "attending", "meeting.committeeQuorum",
                    "支委会应到 %d 人，实到 %d 人，不足应到人数的 %d%%，不能作出决议".formatted(size, attending, quorumPct), article));
        }
        return found;
    }
}
