package cn.yinxian.inbox.model;

import cn.yinxian.inbox.DeskTab;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What stands round the lists of a desk.
 *
 * @param amounts of each tab that holds anything, counted up to a limit
 * @param steps of which tasks have come: {@code process/step}
 * @param areas districts from which tasks have come, by path
 * @param units from which tasks have come, by path
 * @param kept filters the official has kept, by id
 */
public record DeskFrame(
        Map<DeskTab, Integer> amounts, List<Choice> steps, List<Choice> areas, List<Choice> units, List<Choice> kept) {

    /** A longer list of units nobody reads through. */
    public static final int READABLE_UNITS = 60;

    public record Choice(String code, String words) {}

    /** Districts with their units, by path; where there are too many units, the districts alone. */
    public List<Choice> places() {
        boolean readable = units.size() <= READABLE_UNITS || areas.isEmpty();
        return Stream.concat(areas.stream(), readable ? units.stream().limit(READABLE_UNITS) : Stream.empty())
                .filter(new HashSet<>()::add)
                .sorted(Comparator.comparing(Choice::code))
                .toList();
    }

    public int amountIn(DeskTab tab) {
        return amounts.getOrDefault(tab, 0);
    }
}
