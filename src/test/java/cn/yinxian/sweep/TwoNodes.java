package cn.yinxian.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.testing.JavaProcess;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import org.springframework.core.env.Environment;

/** Two processes that work on one database, of which a test kills one or the other. */
final class TwoNodes implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 120;
    private static final int MOST_MILLIS_LATER = 60;

    private final Class<?> main;
    private final Environment settings;
    private final Random chance;
    private final String[] arguments;
    private final JavaProcess[] nodes = new JavaProcess[2];

    /** @param settings where the test's own database is; @param arguments further settings of the nodes */
    TwoNodes(Class<?> main, Environment settings, Random chance, String... arguments) {
        this.main = main;
        this.settings = settings;
        this.chance = chance;
        this.arguments = arguments;
        replace(0);
        replace(1);
        nodes[0].await(Node.WORKING);
        nodes[1].await(Node.WORKING);
    }

    /** Kills one of the two when a chosen part of the work is done. @return which */
    int killAmidst(LongSupplier waiting, int of) {
        awaitAtMost(of - chance.nextInt(of), waiting);
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(chance.nextInt(MOST_MILLIS_LATER)));
        int victim = chance.nextInt(nodes.length);
        kill(victim);
        return victim;
    }

    void kill(int victim) {
        nodes[victim].kill();
    }

    /** As the schedule knows it. */
    static String nameOf(int node) {
        return "node-" + node;
    }

    /** Begins to start another in its place. */
    void replace(int victim) {
        var all = new ArrayList<>(List.of(arguments));
        all.add("--spring.quartz.properties.org.quartz.scheduler.instanceId=" + nameOf(victim));
        all.add("--spring.datasource.url=" + settings.getRequiredProperty("spring.datasource.url"));
        all.add("--spring.datasource.username=" + settings.getRequiredProperty("spring.datasource.username"));
        nodes[victim] = Node.start(main, all);
    }

    void awaitBack(int victim) {
        nodes[victim].await(Node.WORKING);
    }

    /** Until no more than so many wait. */
    static void awaitAtMost(int most, LongSupplier waiting) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (waiting.getAsLong() > most) {
            assertThat(System.nanoTime()).as("the nodes still work").isLessThan(until);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
        }
    }

    @Override
    public void close() {
        for (var node : nodes) {
            node.close();
        }
    }
}
