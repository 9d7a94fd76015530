package cn.yinxian.workflow.forecast;

import java.util.List;

/** How many days finished cases took: half of them at most {@code half}, nine in ten at most {@code mostly}. */
record Spans(int half, int mostly) {

    /** @param days of at least one case, in any order */
    static Spans of(List<Long> days) {
        var sorted = days.stream().sorted().toList();
        return new Spans(at(sorted, 50), at(sorted, 90));
    }

    /** The smallest value that so many in a hundred do not exceed. */
    private static int at(List<Long> sorted, int percent) {
        int rank = (sorted.size() * percent + 99) / 100;
        return sorted.get(Math.max(0, rank - 1)).intValue();
    }
}
