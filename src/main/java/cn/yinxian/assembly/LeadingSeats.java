package cn.yinxian.assembly;

import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.util.List;

/**
 * The places an election has to fill.
 *
 * @param committee whether they are places in a committee, which elects its secretary; without one the assembly does
 * @param seats how many; where the branch may choose, the fewest
 * @param least fewest people the election can end with
 * @param most as many places there can be at most
 * @param open whether the branch itself chooses how many, for the superior has not fixed it
 * @param secretary whether a secretary is among them
 * @param staying members of the committee who stay; none where a whole body is elected
 */
public record LeadingSeats(
        boolean committee, int seats, int least, int most, boolean open, boolean secretary, List<String> staying) {

    public LeadingSeats {
        staying = List.copyOf(staying);
    }

    /** A whole leading body, as large as the superior has agreed. */
    public static LeadingSeats fixed(BodyPlan plan, int seats) {
        return new LeadingSeats(plan.committee(), seats, plan.minSeats(), plan.maxSeats(), false, true, List.of());
    }

    /** A whole leading body; the branch chooses how large it is. */
    public static LeadingSeats open(BodyPlan plan) {
        return new LeadingSeats(plan.committee(), plan.minSeats(), plan.minSeats(), plan.maxSeats(), true, true, List.of());
    }

    /** Vacant places only (补选): the body remains as large as it is. */
    public static LeadingSeats vacant(boolean committee, int seats, boolean secretary, List<String> staying) {
        return new LeadingSeats(committee, seats, Math.min(1, seats), seats, false, secretary, staying);
    }

    /** The places, where the branch has said how many; elsewhere what it says does not count. */
    public LeadingSeats chosen(int number) {
        return open ? new LeadingSeats(committee, number, least, most, true, secretary, staying) : this;
    }

    public void requireWithinPlan() {
        if (seats < least || seats > most) {
            throw Refused.because(Refusal.of("seats", "committee.size", "班子 %d 人，应在 %d 至 %d 人之间".formatted(seats, least, most)));
        }
    }
}
