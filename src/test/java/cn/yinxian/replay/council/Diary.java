package cn.yinxian.replay.council;

import cn.yinxian.workflow.TaskRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What people mean to do on which day. */
final class Diary {

    private final Map<LocalDate, List<Runnable>> plans = new HashMap<>();
    private final Set<TaskRef> known = new HashSet<>();

    void plan(LocalDate day, Runnable act) {
        plans.computeIfAbsent(day, key -> new ArrayList<>()).add(act);
    }

    /** @return whether the task is new */
    boolean meets(TaskRef task) {
        return known.add(task);
    }

    /** What is planned while the day is worked off counts too. */
    void workOff(LocalDate day) {
        var today = plans.getOrDefault(day, List.of());
        for (int at = 0; at < today.size(); at++) {
            today.get(at).run();
        }
        plans.remove(day);
    }
}
