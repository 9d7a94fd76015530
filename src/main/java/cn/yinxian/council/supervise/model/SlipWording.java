package cn.yinxian.council.supervise.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * What a 督办单 says.
 *
 * @param council name of the council that gave the item
 * @param late working days since the day due
 * @param lateThisYear items of the lead unit that were late this year, this one included
 * @param lateItems so many of them cost the 评优评先 of the year
 * @param until the last day a red slip gives
 */
public record SlipWording(ItemState item, String council, int late, int lateThisYear, int lateItems, LocalDate until) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final int LONGEST = 60;

    public String title(SlipColour colour) {
        String matter = item.subject().codePointCount(0, item.subject().length()) <= LONGEST
                ? item.subject()
                : item.subject().substring(0, item.subject().offsetByCodePoints(0, LONGEST)) + "……";
        return switch (colour) {
            case YELLOW -> "关于“%s”的提醒督办单（黄色）".formatted(matter);
            case ORANGE -> "关于“%s”的警示督办单（橙色）".formatted(matter);
            case RED -> "关于“%s”的责令督办单（红色）".formatted(matter);
        };
    }

    public List<String> paragraphs(SlipColour colour) {
        String matter = "%s交由你单位主办的督办事项“%s”（编号%s），办理期限为%s".formatted(
                council, item.subject(), item.number(), DAY.format(item.dueOn()));
        return switch (colour) {
            case YELLOW -> List.of(
                    matter + "，临近到期，尚未收到办理情况。",
                    "请抓紧办理，按期上报办理情况。不能按期办结的，应当在办理期限届满前提出延期申请，并说明理由。");
            case ORANGE -> List.of(
                    matter + "，至今未上报办理情况，已超期%d个工作日。".formatted(late),
                    "对首次超期的予以通报批评。请立即办理，尽快上报办理情况，并说明超期的原因。",
                    yearly());
            case RED -> List.of(
                    matter + "，至今未上报办理情况，已超期%d个工作日。".formatted(late),
                    "责令你单位于%s前办结并上报办理情况，由单位主要负责人说明超期的原因。".formatted(DAY.format(until)),
                    yearly());
        };
    }

    private String yearly() {
        return lateThisYear >= lateItems
                ? "你单位本年度已有%d项督办事项超期，按照规定，当年不得评优评先。".formatted(lateThisYear)
                : "一个年度内有%d项以上督办事项超期的，当年不得评优评先。".formatted(lateItems);
    }
}
