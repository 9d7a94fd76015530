package cn.yinxian.demosite.site.model;

import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Points for every part. */
public record Score(Map<ScorePart, Integer> points) {

    public Score {
        points = Map.copyOf(points);
    }

    /** @param given what was typed; null where nothing was @throws Refused naming each part that is missing or beyond its bound */
    public static Score of(Map<ScorePart, @Nullable Integer> given) {
        var faults = new ArrayList<Refusal>();
        var points = new EnumMap<ScorePart, Integer>(ScorePart.class);
        for (var part : ScorePart.values()) {
            Integer one = given.get(part);
            if (one == null || one < 0 || one > part.most()) {
                faults.add(Refusal.of("points[" + part + "]", "demosite.points", "请填写 0 至 %d 的整数".formatted(part.most())));
            } else {
                points.put(part, one);
            }
        }
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
        return new Score(points);
    }

    public int of(ScorePart part) {
        return points.getOrDefault(part, 0);
    }

    public int total() {
        return points.values().stream().mapToInt(Integer::intValue).sum();
    }
}
