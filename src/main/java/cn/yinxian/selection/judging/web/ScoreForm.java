package cn.yinxian.selection.judging.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.judging.model.KeptSheet;
import cn.yinxian.selection.judging.model.ScoreScale;
import cn.yinxian.selection.judging.usecase.ScoreEntry;
import cn.yinxian.workflow.TaskRef;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a judge gives an entry. @param points as typed, in the order of the criteria */
record ScoreForm(@Size(max = 50) List<@Size(max = 30) String> points, @Size(max = 500) @Nullable String remark, long version) {

    ScoreForm {
        var all = new ArrayList<String>();
        if (points != null) {
            points.forEach(one -> all.add(Objects.requireNonNullElse(one, "")));
        }
        points = all;
    }

    static ScoreForm of(KeptSheet sheet, ScoreScale scale) {
        return new ScoreForm(
                scale.lines().stream().map(line -> sheet.points().containsKey(line.code()) ? sheet.points().get(line.code()).toString() : "").toList(),
                sheet.remark(), sheet.version());
    }

    /** With a line for each criterion, whatever came. */
    ScoreForm padded(int criteria) {
        var all = new ArrayList<>(points);
        while (all.size() < criteria) {
            all.add("");
        }
        return new ScoreForm(all, remark, version);
    }

    ScoreEntry.Command command(TaskRef task, String code, CurrentOfficial by) {
        return new ScoreEntry.Command(task, code, points, Objects.requireNonNullElse(remark, ""), version, by);
    }
}
