package cn.yinxian.deadline.usecase;

import cn.yinxian.deadline.model.LaidRung;
import cn.yinxian.deadline.model.Rungs;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rungs of a test; {@link #send} marks one as sent. */
final class InMemoryRungs implements Rungs {

    private final List<LaidRung> waiting = new ArrayList<>();
    private final Set<String> sent = new HashSet<>();

    List<LaidRung> waiting() {
        return waiting;
    }

    void send(String code) {
        waiting.removeIf(rung -> rung.code().equals(code));
        sent.add(code);
    }

    @Override
    public void add(List<LaidRung> rungs) {
        waiting.addAll(rungs);
    }

    @Override
    public void removeWaiting(long deadlineId) {
        waiting.removeIf(rung -> rung.deadlineId() == deadlineId);
    }

    @Override
    public Set<String> sentOf(long deadlineId) {
        return sent;
    }
}
