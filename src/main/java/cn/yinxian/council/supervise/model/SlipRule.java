package cn.yinxian.council.supervise.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which slip an item that lies with its lead unit has earned ({@code overdue-action}).
 *
 * @param yellow working days before the day due
 * @param orange working days after it
 * @param red working days after it
 * @param lateItems so many late items of one unit in a year are no first lateness any more
 */
public record SlipRule(int yellow, int orange, int red, int lateItems) {

    /**
     * @param late working days since the day due; negative before it
     * @param lateThisYear items of the lead unit that were late this year, this one included
     * @param issued for this item so far: none is issued twice for one day due, nor a lighter one after a graver
     */
    public Optional<SlipColour> on(LocalDate dueOn, int late, int lateThisYear, List<Slip> issued) {
        return colour(late, lateThisYear)
                .filter(colour -> issued.stream().noneMatch(slip -> slip.dueOn().equals(dueOn) && slip.colour().compareTo(colour) >= 0));
    }

    private Optional<SlipColour> colour(int late, int lateThisYear) {
        if (late >= red || late >= orange && lateThisYear >= lateItems) {
            return Optional.of(SlipColour.RED);
        }
        if (late >= orange) {
            return Optional.of(SlipColour.ORANGE);
        }
        return late >= -yellow && late <= 0 ? Optional.of(SlipColour.YELLOW) : Optional.empty();
    }
}
