package cn.yinxian.organisation.usecase;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import java.util.ArrayList;
import java.util.List;

/** An audit trail that a test can read. */
public class RecordedActs implements AuditTrail {

    private final List<Act> acts = new ArrayList<>();

    @Override
    public void append(Act act) {
        acts.add(act);
    }

    public List<String> verbs() {
        return acts.stream().map(Act::verb).toList();
    }

    public List<Act> all() {
        return List.copyOf(acts);
    }

    public void clear() {
        acts.clear();
    }
}
