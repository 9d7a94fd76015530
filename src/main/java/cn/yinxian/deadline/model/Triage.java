package cn.yinxian.deadline.model;

import cn.yinxian.deadline.SkipReason;
import cn.yinxian.deadline.model.DueRungs.Way;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Parts claimed rungs into those to send, those to skip, and those to leave: a deadline still counted by an older calendar
 * waits until it has been counted anew.
 */
public final class Triage {

    private final List<Ask> asks = new ArrayList<>();
    private final Map<SkipReason, List<Long>> skipped = new EnumMap<>(SkipReason.class);

    public static Triage of(
            List<LaidRung> claimed, Map<Long, Standing> standings, Map<Way, Integer> highest, long calendarVersion) {
        var triage = new Triage();
        for (var rung : claimed) {
            var standing = standings.get(rung.deadlineId());
            if (standing == null || !standing.isFor(rung)) {
                triage.skip(rung, SkipReason.MOVED);
            } else if (standing.calendarVersion() >= calendarVersion) {
                int last = highest.getOrDefault(new Way(rung.deadlineId(), rung.audience()), rung.position());
                triage.sort(rung, standing, last);
            }
        }
        return triage;
    }

    private void sort(LaidRung rung, Standing standing, int last) {
        if (last > rung.position()) {
            skip(rung, SkipReason.OVERTAKEN);
        } else if (standing.duties().isEmpty()) {
            skip(rung, SkipReason.NOTHING_TO_DO);
        } else {
            standing.duties().forEach(duty -> asks.add(new Ask(rung, standing, duty)));
        }
    }

    public void skip(LaidRung rung, SkipReason reason) {
        skipped.computeIfAbsent(reason, key -> new ArrayList<>()).add(rung.id());
    }

    public List<Ask> asks() {
        return List.copyOf(asks);
    }

    public Map<SkipReason, List<Long>> skipped() {
        return skipped;
    }
}
