package cn.yinxian.demo.cases;

import cn.yinxian.demo.city.Dice;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.ReturnReason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What officials write when they decide. */
final class Opinions {

    private static final List<String> AGREED = List.of(
            "材料齐全，符合条件，同意。", "经核对党员名册，人数属实，同意按程序办理。", "同意组建，请按期选好支部班子。", "拟同意，请按程序研究。");
    private static final List<String> RETURNED = List.of(
            "名册中部分党员的组织关系尚待核实，请核对后重新报送。", "申请理由过于简单，请补充党员居住和参加活动的情况。", "请补充征求党员意见的情况。");
    private static final List<String> REFUSED = List.of(
            "该单位现有支部设置基本合理，暂不新设，请继续由原支部管理。", "拟任支部书记人选尚未落实，条件不成熟，不同意。", "与今年支部整体调整安排不符，不同意。");
    private static final List<ReturnReason> REASONS = List.of(
            new ReturnReason("members", "请逐人核对组织关系所在支部"), new ReturnReason("reason", "请补充党员居住、年龄情况"));

    private Opinions() {}

    /** Some agree without a word. */
    static @Nullable String of(Verdict verdict, Dice dice) {
        return switch (verdict) {
            case AGREE -> dice.oneIn(3) ? null : dice.pick(AGREED);
            case RETURN -> dice.pick(RETURNED);
            case REFUSE -> dice.pick(REFUSED);
        };
    }

    static List<ReturnReason> reasons(Verdict verdict, Dice dice) {
        return verdict == Verdict.RETURN ? List.of(dice.pick(REASONS)) : List.of();
    }
}
