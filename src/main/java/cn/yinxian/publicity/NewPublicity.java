package cn.yinxian.publicity;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import java.util.List;

/**
 * What is to be shown.
 *
 * @param origin the case that asks, and is told how it ended
 * @param title of the announcement, e.g. "关于2026年度“一区一品”拟入选项目的公示"
 * @param text body of the announcement, its paragraphs parted by line breaks; the items, the period and how to object are added to it
 * @param place unit that announces: it signs, and gives the data scope
 * @param clerk who looks into objections and confirms how it ended
 * @param items in the order shown
 * @param open also readable without signing in
 */
public record NewPublicity(
        CaseNumber origin, String title, String text, UnitCode place, CandidateGroup clerk, List<PublicItem> items, boolean open) {

    public NewPublicity {
        items = List.copyOf(items);
    }
}
