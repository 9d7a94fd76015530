package cn.yinxian.inbox.feed;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Bounds how often a subscription is read: the address is open to whoever knows it. Counted in this node's memory, a
 * window at a time; the oldest callers are forgotten first.
 */
@Component
public class FeedPace {

    private static final long WINDOW_SECONDS = 600;
    private static final int MOST_IN_A_WINDOW = 60;
    private static final int MOST_CALLERS = 10_000;

    private final Clock clock;
    private final Map<String, Window> callers = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
            return size() > MOST_CALLERS;
        }
    };

    FeedPace(Clock clock) {
        this.clock = clock;
    }

    /** @param caller hash of a known token, or the address of who tries another */
    public synchronized boolean admits(String caller) {
        long window = clock.instant().getEpochSecond() / WINDOW_SECONDS;
        var counted = callers.merge(caller, new Window(window, 1), (before, first) ->
                before.number == window ? new Window(window, before.calls + 1) : first);
        return counted.calls <= MOST_IN_A_WINDOW;
    }

    private record Window(long number, int calls) {}
}
