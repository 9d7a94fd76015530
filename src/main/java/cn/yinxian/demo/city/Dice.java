package cn.yinxian.demo.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance that repeats itself: the same seed and purpose give the same throws on every machine. */
public final class Dice {

    private final Random random;

    public Dice(long seed, String purpose) {
        this.random = new Random(seed * 31 + purpose.hashCode());
    }

    /** Both ends included. */
    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    public boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    public <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    public <T> List<T> shuffled(List<T> ordered) {
        var mixed = new ArrayList<>(ordered);
        Collections.shuffle(mixed, random);
        return mixed;
    }

    /** A day at least so many days before the given one, and at most so many. */
    LocalDate daysBefore(LocalDate day, int least, int most) {
        return day.minusDays(between(least, most));
    }
}
