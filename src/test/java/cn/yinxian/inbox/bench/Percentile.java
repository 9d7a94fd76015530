package cn.yinxian.inbox.bench;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** How long something takes in 95 of 100 cases, in milliseconds. */
final class Percentile {

    private static final double P95 = 0.95;

    private Percentile() {}

    static double ofMillis(int warmUp, int runs, Runnable work) {
        for (int i = 0; i < warmUp; i++) {
            work.run();
        }
        var times = new long[runs];
        for (int i = 0; i < runs; i++) {
            long began = System.nanoTime();
            work.run();
            times[i] = System.nanoTime() - began;
        }
        Arrays.sort(times);
        return times[(int) Math.ceil(runs * P95) - 1] / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }
}
