package cn.yinxian.demo.city;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Sizes of the branches of retired members only: mostly a dozen people, some shrunken to one or two, some above fifty. */
final class BranchSizes {

    private static final int SHRUNKEN = 48;
    private static final int OVERSIZED = 14;
    private static final int LEAST = 4;
    private static final int MOST = 45;

    private final Dice dice;
    private int[] sizes = {};
    private List<Integer> ordinary = List.of();

    BranchSizes(Dice dice) {
        this.dice = dice;
    }

    BranchSizes draw(int branches, int members) {
        var order = dice.shuffled(IntStream.range(0, branches).boxed().toList());
        sizes = new int[branches];
        order.subList(0, SHRUNKEN).forEach(each -> sizes[each] = dice.between(1, 2));
        order.subList(SHRUNKEN, SHRUNKEN + OVERSIZED).forEach(each -> sizes[each] = dice.between(51, 58));
        ordinary = new ArrayList<>(order.subList(SHRUNKEN + OVERSIZED, branches));
        ordinary.forEach(each -> sizes[each] = LEAST + dice.between(0, 9) + dice.between(0, 9));
        balance(members);
        return this;
    }

    int of(int branch) {
        return sizes[branch];
    }

    /** Those neither too small nor too large. */
    List<Integer> ordinary() {
        return ordinary;
    }

    /** Moves ordinary sizes by one until the sum is right. */
    private void balance(int members) {
        int missing = members - IntStream.of(sizes).sum();
        while (missing != 0) {
            int each = dice.pick(ordinary);
            int moved = sizes[each] + Integer.signum(missing);
            if (moved >= LEAST && moved <= MOST) {
                sizes[each] = moved;
                missing -= Integer.signum(missing);
            }
        }
    }
}
