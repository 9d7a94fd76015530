package cn.yinxian.inbox.model;

import cn.yinxian.inbox.DeskTab;
import java.util.List;
import java.util.Map;

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

    public record Choice(String code, String words) {}

    public int amountIn(DeskTab tab) {
        return amounts.getOrDefault(tab, 0);
    }
}
