package cn.yinxian.selection.judging.web;

import cn.yinxian.selection.judging.model.Panel;
import cn.yinxian.selection.judging.usecase.JudgingSetting;
import cn.yinxian.shared.OfficialId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who judges in which group. @param act {@code preview} to see what it comes to, {@code confirm} to fix it */
record AssignForm(@Pattern(regexp = "preview|confirm") @Nullable String act, @Valid @Size(max = 200) List<SeatLine> seats) {

    static final int MOST_GROUPS = 9;

    AssignForm {
        var lines = new ArrayList<SeatLine>();
        if (seats != null) {
            seats.forEach(line -> lines.add(line == null ? new SeatLine("", 0) : line));
        }
        seats = lines;
    }

    /** @param group 0: does not judge */
    record SeatLine(@NotNull @Size(max = 32) @Nullable String judge, @NotNull @Min(0) @Max(MOST_GROUPS) @Nullable Integer group) {}

    static AssignForm of(JudgingSetting setting, Panel panel) {
        return new AssignForm("preview", setting.judges().stream()
                .map(judge -> new SeatLine(judge.id().value(), panel.groupOf(judge.id()).map(group -> group.number()).orElse(0)))
                .toList());
    }

    boolean confirms() {
        return "confirm".equals(act);
    }

    /** Those who judge; a line nobody has an account for is left out, as one of another round would be. */
    Map<OfficialId, Integer> groups() {
        var groups = new LinkedHashMap<OfficialId, Integer>();
        seats.stream()
                .filter(line -> line.group() != null && line.group() > 0 && line.judge() != null && line.judge().matches("[A-Za-z0-9_.-]{1,32}"))
                .forEach(line -> groups.put(OfficialId.of(Objects.requireNonNull(line.judge())), Objects.requireNonNull(line.group())));
        return groups;
    }
}
